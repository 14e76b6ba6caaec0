'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Field } from './Field';

/**
 * A number within bounds. What is being typed may be out of them for a moment; only numbers within
 * are told, and leaving the field brings it back to the last of these.
 */
export function NumberField({
  label,
  hint,
  value,
  least,
  most,
  step = 1,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  value: number;
  least: number;
  most: number;
  step?: number;
  onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      hint={hint}
      type="number"
      inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
      min={least}
      max={most}
      step={step}
      value={typed ?? String(value)}
      onChange={(event) => {
        setTyped(event.target.value);
        const next = event.target.valueAsNumber;
        const isWhole = !Number.isInteger(step) || Number.isInteger(next);
        if (next >= least && next <= most && isWhole) onChange(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
