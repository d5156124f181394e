export { assessSource } from './assess-source';
export { gatherEvidence, type Evidence } from './gather-evidence';
export { readScope } from './read-scope';
export { fictionalDistrict } from './resolve-district';
export { resolveIdentity, type Identity } from './resolve-identity';
