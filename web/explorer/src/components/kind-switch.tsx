import { defineText, useText } from '../language/text';
import { Choice } from './choice';

const text = defineText(
  { kind: '数据', real: '真实', fictional: '示例' },
  { kind: 'Data', real: 'Real', fictional: 'Fictional' },
);

interface KindSwitchProps {
  readonly fictional: boolean;
  readonly onChoose: (fictional: boolean) => void;
}

/** Real districts, or those that do not exist and carry invented figures: never both at once. */
export function KindSwitch({ fictional, onChoose }: KindSwitchProps) {
  const words = useText(text);
  return (
    <Choice
      label={words.kind}
      options={[
        { value: 'real', label: words.real },
        { value: 'fictional', label: words.fictional },
      ]}
      value={fictional ? 'fictional' : 'real'}
      onChoose={(kind) => onChoose(kind === 'fictional')}
    />
  );
}
