/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

const TITLE_WIDTH = 44;

/**
 * Shows a step of the set-up and the time it took.
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result> | Result} work
 * @param {(result: Result) => string} [describe] a few words on the outcome
 * @returns {Promise<Result>}
 */
export async function step(title, work, describe = () => '') {
  const startedAt = performance.now();
  process.stdout.write(`  ${title} `.padEnd(TITLE_WIDTH, '.'));
  try {
    const result = await work();
    const outcome = describe(result);
    console.log(
      ` ${seconds(performance.now() - startedAt).padStart(7)}${outcome && `  ${outcome}`}`,
    );
    return result;
  } catch (error) {
    console.log(' failed');
    throw error;
  }
}

/**
 * Describes the outcome of a step that is skipped when nothing changed.
 * @param {'done' | 'unchanged'} outcome
 */
export const unchanged = (outcome) => (outcome === 'unchanged' ? 'unchanged' : '');
