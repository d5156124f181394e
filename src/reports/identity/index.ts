export { assessSource } from './assess-source';
export { readMarks } from './identity-marks';
export { fictionalDistrict } from './resolve-district';
export { readScope } from './read-scope';
export { resolveIdentity, type Identity } from './resolve-identity';
