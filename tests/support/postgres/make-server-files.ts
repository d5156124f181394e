export { makeServerFiles as default } from './server-files';
