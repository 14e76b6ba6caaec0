import Link from 'next/link';
import type { ReactNode } from 'react';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './PageFrame.module.css';

export interface PageLink {
  href: string;
  label: string;
}

/**
 * What every page beside the game has around it: the brand that leads back, links to its
 * neighbours, the language, and where there is one a line of links below.
 */
export function PageFrame({
  home,
  links = [],
  foot = [],
  width,
  children,
}: {
  /** Where the brand leads. */
  home: '/' | '/host';
  links?: readonly PageLink[];
  foot?: readonly PageLink[];
  /** `text` is for reading, `list` for lists and forms, `wide` for figures and decks. */
  width: 'text' | 'list' | 'wide';
  children: ReactNode;
}) {
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <header className={styles.bar}>
        <Link href={home} className={styles.home} prefetch={false}>
          <Brand />
        </Link>
        {links.length > 0 && (
          <nav className={styles.links}>
            <Links of={links} />
          </nav>
        )}
        <LanguageSwitch />
      </header>
      <main className={styles.main}>{children}</main>
      {foot.length > 0 && (
        <footer className={styles.foot}>
          <Links of={foot} />
        </footer>
      )}
    </div>
  );
}

function Links({ of: links }: { of: readonly PageLink[] }) {
  return links.map(({ href, label }) => (
    <Link key={href} href={href} prefetch={false}>
      {label}
    </Link>
  ));
}
