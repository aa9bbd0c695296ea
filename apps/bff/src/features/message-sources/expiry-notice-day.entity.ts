import { Entity, PrimaryColumn } from 'typeorm';

/** Days on which everybody whose points lapse soon has been told. */
@Entity('expiry_notice_day')
export class ExpiryNoticeDayEntity {
  @PrimaryColumn({ name: 'business_date', type: 'date' })
  businessDate: string;
}
