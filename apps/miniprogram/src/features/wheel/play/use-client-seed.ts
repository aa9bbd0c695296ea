import { useCallback, useEffect, useState } from 'react';
import { randomSeed } from '@/platform/random-seed';

interface ClientSeed {
  /** Empty until the phone has made one. */
  readonly text: string;
  /** The member wrote it: it stays until they take another. */
  readonly isOwn: boolean;
}

/** What this phone mixes into the draws: a new random text for each, or the member's own. */
export function useClientSeed() {
  const [seed, setSeed] = useState<ClientSeed>({ text: '', isOwn: false });
  const renew = useCallback(async () => {
    const text = await randomSeed();
    setSeed({ text, isOwn: false });
  }, []);
  useEffect(() => {
    void renew();
  }, [renew]);
  return {
    text: seed.text,
    renew,
    /** A draw has used it. */
    noteUsed(): void {
      if (!seed.isOwn) void renew();
    },
    own: (text: string) => setSeed({ text, isOwn: true }),
  };
}

export type ClientSeedState = ReturnType<typeof useClientSeed>;
