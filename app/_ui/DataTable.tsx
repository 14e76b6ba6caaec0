'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

export interface Column<Row> {
  key: string;
  name: string;
  /** Numbers stand at the right, so that their digits line up. */
  align?: 'left' | 'right';
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it cannot be sorted. Nulls come last. */
  sortBy?: (row: Row) => number | string | null;
}

interface Order {
  key: string;
  direction: 'ascending' | 'descending';
}

/** A table that scrolls sideways on a phone and can be sorted by its column heads. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  limit = null,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  empty: string;
  /** So many rows at first, the first by the order chosen, and a button for all of them. */
  limit?: { rows: number; more: (hidden: number) => string; fewer: string } | null;
}) {
  const [order, setOrder] = useState<Order | null>(null);
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  const sorted = sortRows(rows, columns, order);
  const hidden = limit === null ? 0 : Math.max(0, rows.length - limit.rows);
  const shown = hidden > 0 && !isWhole ? sorted.slice(0, limit?.rows) : sorted;
  const table = (
    // Focusable, so that the keyboard can scroll it sideways.
    <div className={`sideways ${styles.scroll}`} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.align === 'right' ? styles.right : undefined}
                aria-sort={order?.key === column.key ? order.direction : undefined}
              >
                {column.sortBy ? (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => setOrder(nextOrder(order, column.key))}
                  >
                    {column.name}
                    <span className={styles.arrow} aria-hidden="true">
                      {order?.key === column.key ? ARROWS[order.direction] : ''}
                    </span>
                  </button>
                ) : (
                  <span className={styles.head}>{column.name}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => {
                const className = column.align === 'right' ? styles.right : undefined;
                return index === 0 ? (
                  <th key={column.key} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (limit === null || hidden === 0) return table;
  return (
    <>
      {table}
      <button
        type="button"
        className={styles.more}
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? limit.fewer : limit.more(hidden)}
      </button>
    </>
  );
}

const ARROWS = { ascending: '▲', descending: '▼' };

/** The first press sorts by the largest, since that is what a teacher looks for. */
function nextOrder(order: Order | null, key: string): Order | null {
  if (order?.key !== key) return { key, direction: 'descending' };
  return order.direction === 'descending' ? { key, direction: 'ascending' } : null;
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const sortBy = columns.find((column) => column.key === order?.key)?.sortBy;
  if (order === null || sortBy === undefined) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const a = sortBy(one);
    const b = sortBy(other);
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b));
  });
}
