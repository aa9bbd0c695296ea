import { paths } from '@/routes';

export const giftPath = (id: string): string => `${paths.giftDetail}?id=${encodeURIComponent(id)}`;
