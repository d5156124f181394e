/** Before a key that is a division's own: its code, its names, and how they are read. */
export const OWN = '=';
/** Before a key by which it is found, too, though others are meant first. */
export const FURTHER = '+';
