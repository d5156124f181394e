import { customPinyin, pinyin } from 'pinyin-pro';
import { PLACE_READINGS } from './place-readings';

customPinyin({ ...PLACE_READINGS });

/** Given a name in Chinese characters, returns how each is read, without tones; ü is written v. */
export function readingOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', v: true });
}
