export { CardScanningModule } from './card-scanning.module.js';
export { cardCodeTexts } from './card-scanning.texts.js';
export { ConsumeCardCode } from './consume-card-code.js';
export { type GuessedCode, ScanGuards, type Scanner } from './scan-guards.query.js';
