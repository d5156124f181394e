/** Brings the mark that is looked at first into the middle of its frame, and moves nothing else. */
export function scrollWithin(frame: HTMLElement | null): void {
  const mark = frame?.querySelector<HTMLElement>('[data-mark="0"]');
  if (!frame || !mark) return;
  const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()];
  frame.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
  frame.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}
