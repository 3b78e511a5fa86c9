/** Where the channel stands: new messages are shown from their top, and whoever reads further up is left alone. */
import { byId } from './element.ts';

/** Pixels from the end within which the reader counts as being there. */
const nearEnd = 120;
/** Pixels left free above a message that is shown from its top. */
const above = 8;

export function createScrolling() {
  const scroller = byId('scroller');
  /** The top of what is to be seen; null: the end is. */
  let anchor: HTMLElement | null = null;
  let following = true;
  /** The visitor has done something: what comes of it is shown, wherever they were. */
  let expecting = false;
  let placed = -1;

  const place = () => {
    if (!following) return;
    const end = scroller.scrollHeight - scroller.clientHeight;
    const top = anchor?.isConnected
      ? anchor.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop - above
      : end;
    scroller.scrollTop = Math.min(top, end);
    placed = scroller.scrollTop;
  };
  scroller.addEventListener('scroll', () => {
    const fromEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    following = fromEnd < nearEnd || Math.abs(scroller.scrollTop - placed) < 2;
  });
  // A drawer that opens, or a keyboard on a phone, must not hide the newest message.
  const sizes = new ResizeObserver(place);
  sizes.observe(scroller);
  for (const id of ['welcome', 'entries', 'hint']) sizes.observe(byId(id));

  return {
    /** `newest`: the first of the messages that have just come; `null`: another channel is shown, from its end. */
    drawn(newest: HTMLElement | null | 'nothing new'): void {
      if (newest === null) {
        anchor = null;
        following = true;
      } else if (newest !== 'nothing new') {
        anchor = newest;
        following ||= expecting;
        expecting = false;
      }
      place();
    },
    fromStart(): void {
      anchor = byId('welcome');
      place();
    },
    follow(): void {
      expecting = true;
    },
  };
}
