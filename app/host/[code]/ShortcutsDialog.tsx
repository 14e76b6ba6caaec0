import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import styles from './Dialogs.module.css';

const words = {
  ko: {
    title: '단축키',
    close: '닫기',
    space: '스페이스',
    keys: {
      next: '다음 순서로 (발표용 리모컨도 돼요)',
      pause: '멈춤 / 이어서 하기',
      fullscreen: '전체 화면',
      hide: '진행 도구 숨기기 / 보이기',
      parts: '공개 화면: 무대, 카드, 결과, 배운 것',
      prompts: '공개 화면: 이전 카드 / 다음 카드',
      pages: '돌아보기: 이전 쪽 / 다음 쪽 (마지막 쪽에서 →는 게임 끝내기)',
      help: '이 안내',
    },
  },
  en: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    space: 'Space',
    keys: {
      next: 'Next (a presenter’s clicker works too)',
      pause: 'Pause / resume',
      fullscreen: 'Fullscreen',
      hide: 'Hide / show the controls',
      parts: 'Reveal: stage, prompts, results, what it learnt',
      prompts: 'Reveal: previous / next prompt',
      pages: 'Looking back: previous / next page (→ on the last page ends the game)',
      help: 'This list',
    },
  },
};

/** Which keys do what. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const text = useWords(words);
  const rows: [keyof typeof text.keys, string[]][] = [
    ['next', ['→', text.space]],
    ['pause', ['P']],
    ['fullscreen', ['F']],
    ['hide', ['H']],
    ['parts', ['1', '2', '3', '4']],
    ['prompts', ['↑', '↓']],
    ['pages', ['←', '→']],
    ['help', ['?']],
  ];
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.title}
      actions={<Button onClick={onClose}>{text.close}</Button>}
    >
      <dl className={styles.keys}>
        {rows.map(([name, keys]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text.keys[name]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
