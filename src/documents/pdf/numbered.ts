/** The numerals one to ten of Chinese enumerations. */
const NUMERALS = '\\u4e00\\u4e8c\\u4e09\\u56db\\u4e94\\u516d\\u4e03\\u516b\\u4e5d\\u5341';
const ITEM = new RegExp(
  `^[(\\uff08]?\\s*(?:\\d{1,2}(?!\\d)|[${NUMERALS}]{1,3})\\s*[)\\uff09.\\uff0e\\u3001](?!\\d)`,
);

/** Given a line's text, returns whether it begins an item of an enumeration, and so no line can go on into it. */
export function beginsItem(text: string): boolean {
  return ITEM.test(text);
}
