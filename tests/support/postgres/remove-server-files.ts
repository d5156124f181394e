export { removeServerFiles as default } from './server-files';
