export { listPlanted, type PlantedFinding } from './list-planted';
export { plantError, type PlantedPage } from './plant-error';
