interface Place {
  readonly region: string;
  readonly street: string;
}

/** Where something is sent, on one line. */
export function addressLine({ region, street }: Place): string {
  return `${region} ${street}`;
}
