import { ODDS_TOTAL_PPM } from '../wheel/index.js';
import type { PrizeResult, Simulation, SimulationTerms } from './simulate-plays.js';

const PERCENT = 100;
const DECIMALS = 4;
const NAME_WIDTH = 28;
const NUMBER_WIDTH = 13;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const percent = (share: number): string => `${(share * PERCENT).toFixed(DECIMALS)} %`;
const row = (name: string, ...cells: readonly string[]): string =>
  name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(NUMBER_WIDTH)).join('');

function stockOf({ prize, daysUntilEmpty }: PrizeResult): string {
  if (prize.stock === null) {
    return 'any number';
  }
  return daysUntilEmpty === null ? `${count(prize.stock)} last` : `day ${daysUntilEmpty}`;
}

/** What a simulation came to, for people. */
export function simulationReport(
  simulation: Simulation,
  { plays, playsPerDay }: SimulationTerms,
): string {
  const { prizes, expected, fallbacks, days } = simulation;
  return [
    `${count(plays)} plays, ${count(playsPerDay)} a day, ${count(days)} days`,
    '',
    row('prize', 'expected', 'simulated', 'given', 'empty on'),
    ...prizes.map((result) =>
      row(
        result.prize.name.en,
        percent(result.prize.oddsPpm / ODDS_TOTAL_PPM),
        percent(result.drawn / plays),
        count(result.given),
        stockOf(result),
      ),
    ),
    '',
    row('cost of a spin', 'points', 'fen'),
    row(
      'expected, nothing runs out',
      expected.pointsPerSpin.toFixed(2),
      expected.fenPerSpin.toFixed(2),
    ),
    row('simulated', simulation.pointsPerSpin.toFixed(2), simulation.fenPerSpin.toFixed(2)),
    '',
    row('p95 cost of a day', count(simulation.p95DailyPoints), count(simulation.p95DailyFen)),
    `The fallback stepped in ${count(fallbacks)} times.`,
  ].join('\n');
}
