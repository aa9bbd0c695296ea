import type { PhoneAnswer } from '@/platform/phone-code';

export interface PhoneButtonProps {
  readonly label: string;
  readonly runningLabel: string;
  readonly isRunning: boolean;
  readonly onAnswer: (answer: PhoneAnswer) => void;
}
