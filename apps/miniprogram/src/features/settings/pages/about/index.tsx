import { AboutScreen } from '../../about-screen';

export default function AboutPage() {
  return <AboutScreen />;
}
