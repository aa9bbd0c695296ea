export { simulatePlays } from './simulate-plays.js';
export { simulationReport } from './simulation-report.js';
