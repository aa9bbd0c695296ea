import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('stock_claim')
export class StockClaimEntity {
  @PrimaryColumn({ name: 'reward_id', ...idColumn })
  rewardId: string;

  @PrimaryColumn({ name: 'frees_at', ...wholeNumberColumn })
  freesAt: number;

  @Index('stock_claim_redemption', { unique: true })
  @PrimaryColumn({ name: 'redemption_id', ...idColumn })
  redemptionId: string;

  @Column({ ...codeColumn(8) })
  state: string;

  @Column({ type: 'int' })
  quantity: number;
}
