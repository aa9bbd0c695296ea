import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { CertificateScreen } from '../../certificate/certificate-screen';

export default function CertificatePage() {
  return useMemberOnly() ? <CertificateScreen /> : null;
}
