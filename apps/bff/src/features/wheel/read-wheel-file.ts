import { type Fen, fen, points, type VoucherKindId, type WheelId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import { VoucherKindReader } from '../voucher-kinds/index.js';
import type { PrizeDraft, WheelDraft } from './wheel-draft.js';
import { type WheelFile, wheelFile } from './wheel-file.js';

const FEN_PER_YUAN = 100;

/** A description that cannot be read, with everything that is wrong about its form. */
export class UnreadableWheel extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('; '));
  }
}

type PrizeInFile = WheelFile['prizes'][number];

/** Makes a version to be published of what an operator wrote. */
@Injectable()
export class ReadWheelFile {
  constructor(
    private readonly vouchers: VoucherKindReader,
    private readonly config: AppConfig,
  ) {}

  /** What it leaves out is as the programme sets it. @throws UnreadableWheel */
  async execute(written: string): Promise<WheelDraft> {
    const file = parsed(written);
    const { wheel: defaults } = this.config.programme;
    const { wheel, prizes, ...rest } = file;
    return {
      ...rest,
      wheelId: (wheel ?? null) as WheelId | null,
      costPoints: file.costPoints ?? points(defaults.costPoints),
      freeSpinsPerDay: file.freeSpinsPerDay ?? defaults.freeSpinsPerDay,
      spinsPerDay: file.spinsPerDay ?? defaults.spinsPerDay,
      prizes: await Promise.all(prizes.map((prize, i) => this.prize(prize, i))),
    };
  }

  private async prize(prize: PrizeInFile, position: number): Promise<PrizeDraft> {
    const kind = prize.voucherKind === undefined ? null : await this.voucher(prize, position);
    const pointsFen = fen(
      Math.floor(((prize.points ?? 0) * FEN_PER_YUAN) / this.config.programme.value.pointsPerYuan),
    );
    return {
      name: prize.name,
      kind: prize.kind,
      points: prize.points ?? null,
      voucherKindId: kind?.id ?? null,
      oddsPpm: prize.oddsPpm,
      stock: prize.stock ?? null,
      valueFen: prize.valueFen ?? kind?.valueFen ?? pointsFen,
      imagePath: prize.image ?? null,
      isFallback: prize.fallback,
    };
  }

  private async voucher(
    { voucherKind = '' }: PrizeInFile,
    position: number,
  ): Promise<{ readonly id: VoucherKindId; readonly valueFen: Fen }> {
    const kind = await this.vouchers.named(voucherKind);
    if (kind === null) {
      throw new UnreadableWheel([`prize ${position + 1}: there is no voucher kind ${voucherKind}`]);
    }
    return kind;
  }
}

function parsed(written: string): WheelFile {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch (error) {
    throw new UnreadableWheel([
      `it is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  const file = wheelFile.safeParse(json);
  if (!file.success) {
    throw new UnreadableWheel(
      file.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
    );
  }
  return file.data;
}
