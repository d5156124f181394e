/** A plot as wide as its box, whose names of categories keep their room. */
export const HORIZONTAL_GRID = {
  left: 4,
  right: 28,
  bottom: 8,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
};

/** How a value that rests on few cases looks: an outline. */
export const UNSURE = { color: 'transparent', borderColor: '#8a5300', borderWidth: 1.5 };
