/** So many of something at once. @returns what each answered, in their order */
export const together = <Result>(
  count: number,
  act: (i: number) => Promise<Result>,
): Promise<Result[]> => Promise.all(Array.from({ length: count }, (_, i) => act(i)));
