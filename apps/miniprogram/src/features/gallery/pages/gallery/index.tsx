import { GalleryDoor } from '../../gallery-door';

export default function GalleryPage() {
  return <GalleryDoor />;
}
