import { Registry } from 'prom-client';

/** Where every part of this server registers its metrics; one per application. */
export class MetricsRegistry extends Registry {}
