export { createWebReader, type WebOptions, type WebReader } from './web-reader';
