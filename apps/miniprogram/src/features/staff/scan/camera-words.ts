import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';
import type { CameraTrouble, ScanWords } from '@/platform/scan.types';

/** Why the camera reads nothing, and what the clerk does instead. */
export function cameraTroubleWords(trouble: CameraTrouble, t: Translate): ErrorWords {
  return { title: t(`staff.camera.${trouble}.title`), advice: t(`staff.camera.${trouble}.advice`) };
}

/** What stands on the scanner. */
export function scannerWords(t: Translate): ScanWords {
  return {
    title: t('staff.scan.camera'),
    opening: t('staff.camera.opening'),
    aim: t('staff.camera.aim'),
    close: t('staff.scan.camera.close'),
    torchOn: t('staff.camera.torchOn'),
    torchOff: t('staff.camera.torchOff'),
    otherCamera: t('staff.camera.other'),
  };
}
