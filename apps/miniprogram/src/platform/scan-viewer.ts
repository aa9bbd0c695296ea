import type { ScanWords } from './scan.types';
import type { OpenCamera } from './scan-camera';

export interface ScanViewer {
  readonly video: HTMLVideoElement;
  /** The camera is there: its lamp and the other cameras, if any, are offered. */
  offer(camera: OpenCamera): void;
  isClosed(): boolean;
  remove(): void;
}

/** The scanner's own screen: the picture, where to hold the code, and the way out. */
export function showViewer(words: ScanWords): ScanViewer {
  let isClosed = false;
  const close = () => {
    isClosed = true;
  };
  const root = make('dialog', 'overlay overlay--dialog scan-viewer');
  root.setAttribute('aria-label', words.title);
  const video = make('video', 'scan-viewer__picture');
  video.playsInline = true;
  video.muted = true;
  const aim = make('div', 'scan-viewer__aim');
  const hint = make('p', 'scan-viewer__hint', words.opening);
  hint.setAttribute('role', 'status');
  const tools = make('div', 'scan-viewer__tools');
  const closer = button(words.close, close);
  tools.append(closer);
  root.append(video, aim, hint, tools);
  root.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  // Going back in the history leaves the page that wanted the code.
  window.addEventListener('popstate', close);
  document.body.append(root);
  root.showModal();
  closer.focus();

  return {
    video,
    offer,
    isClosed: () => isClosed,
    remove() {
      window.removeEventListener('popstate', close);
      root.close();
      root.remove();
    },
  };

  function offer(camera: OpenCamera) {
    hint.textContent = words.aim;
    const extra: HTMLButtonElement[] = [];
    if (camera.hasTorch()) extra.push(torch(camera));
    if (camera.count > 1) extra.push(button(words.otherCamera, () => void change(camera)));
    tools.replaceChildren(...extra, closer);
  }

  async function change(camera: OpenCamera) {
    await camera.next();
    offer(camera);
  }

  function torch(camera: OpenCamera): HTMLButtonElement {
    let isOn = false;
    const lamp = button(words.torchOn, () => {
      isOn = !isOn;
      lamp.textContent = isOn ? words.torchOff : words.torchOn;
      void camera.setTorch(isOn);
    });
    return lamp;
  }
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = make('button', 'scan-viewer__button', label);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
