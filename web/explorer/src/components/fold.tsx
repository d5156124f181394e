import { useState, type ReactNode } from 'react';

interface FoldProps {
  readonly summary: ReactNode;
  /** Whether it is open from the start; it opens by itself when this becomes true. */
  readonly open?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Something folded away until it is wanted, and not drawn before. */
export function Fold({ summary, open = false, className, children }: FoldProps) {
  const [wanted, setWanted] = useState(open);
  return (
    <details
      className={className}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWanted(true);
      }}
    >
      <summary>{summary}</summary>
      {(wanted || open) && children}
    </details>
  );
}
