const JOBS = ['book-expiry', 'pruning'] as const;

/** Runs what the server does by itself every hour, one after another. @throws Error when it refuses */
export async function runNightlyJobs(): Promise<void> {
  for (const name of JOBS) {
    const answer = await fetch('/__standin/jobs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    if (!answer.ok) throw new Error(`the job ${name} answered ${answer.status}`);
  }
}
