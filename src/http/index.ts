export { startServer, type RunningServer, type ServerSettings } from './start-server';
