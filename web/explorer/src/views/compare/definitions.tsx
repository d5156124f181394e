import { useIndicators, type IndicatorName } from '../../components/indicators';
import { defineText, useText } from '../../language/text';

const text = defineText({ title: '指标定义' }, { title: 'What the indicators mean' });

/** The definitions of the indicators compared. */
export function Definitions({ of: names }: { readonly of: readonly IndicatorName[] }) {
  const words = useText(text);
  const indicators = useIndicators();
  return (
    <details>
      <summary>{words.title}</summary>
      <dl>
        {indicators
          .filter(({ name }) => names.includes(name))
          .map(({ name, label, definition }) => (
            <div key={name}>
              <dt>
                <strong>{label}</strong> <code className="soft">{name}</code>
              </dt>
              <dd>{definition}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
