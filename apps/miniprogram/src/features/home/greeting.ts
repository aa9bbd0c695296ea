import { civilTime } from '@/lib/format/civil-time';

const NOON = 12;
const EVENING = 18;

export function greetingAt(instant: number): 'morning' | 'afternoon' | 'evening' {
  const { hour } = civilTime(instant);
  if (hour >= EVENING) return 'evening';
  return hour >= NOON ? 'afternoon' : 'morning';
}
