import { useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { LanguageSwitch } from '#app/_ui/LanguageSwitch';
import { Select } from '#app/_ui/Select';
import { chooseJoinOrigin, useJoinOrigin } from '#app/_wall/joinOrigin';
import { typedAddress } from '#app/_wall/joinLink';
import type { HostView } from '#game/room/view';
import styles from './Dialogs.module.css';

const words = {
  ko: {
    title: '진행 도구 더 보기',
    addAct: '막 추가하기',
    endAct: '이번 막 끝내기',
    endGame: '게임 끝내기',
    shortcuts: '단축키 보기',
    fullscreen: '전체 화면',
    screen: '프로젝터용 화면을 새 창으로 열기',
    address: '휴대전화가 들어올 주소',
    close: '닫기',
  },
  en: {
    title: 'More controls',
    addAct: 'Add an act',
    endAct: 'End this act',
    endGame: 'End the game',
    shortcuts: 'Keyboard shortcuts',
    fullscreen: 'Fullscreen',
    screen: 'Open a screen for the projector',
    address: 'Address for phones',
    close: 'Close',
  },
};

export type MoreChoice = 'addAct' | 'endAct' | 'endGame' | 'shortcuts' | 'fullscreen';

/** Phases in which `endAct` is accepted (RULES R20). */
const ENDS_ACT: ReadonlySet<HostView['phase']['kind']> = new Set([
  'actIntro',
  'choosing',
  'answering',
  'reveal',
]);

/** What a host needs now and then. */
export function MoreDialog({
  open,
  onClose,
  view,
  origins,
  onChoose,
}: {
  open: boolean;
  onClose: () => void;
  view: HostView;
  /** Where phones may join: a machine in several networks has several addresses. */
  origins: readonly string[];
  onChoose: (choice: MoreChoice) => void;
}) {
  const text = useWords(words);
  const origin = useJoinOrigin(origins);
  const { kind, pausedAt } = view.phase;
  const isOver = kind === 'debrief' || kind === 'ended';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.title}
      actions={<Button onClick={onClose}>{text.close}</Button>}
    >
      <div className={styles.list}>
        <ButtonLink
          width="full"
          href={`/screen/${view.code}`}
          target="_blank"
          rel="noreferrer"
          onClick={onClose}
        >
          {text.screen}
        </ButtonLink>
        <Button width="full" onClick={() => onChoose('fullscreen')}>
          {text.fullscreen}
        </Button>
        <Button width="full" onClick={() => onChoose('shortcuts')}>
          {text.shortcuts}
        </Button>
        {!isOver && (
          <Button width="full" onClick={() => onChoose('addAct')}>
            {text.addAct}
          </Button>
        )}
        {ENDS_ACT.has(kind) && pausedAt === null && (
          <Button width="full" onClick={() => onChoose('endAct')}>
            {text.endAct}
          </Button>
        )}
        {kind !== 'ended' && (
          <Button look="danger" width="full" onClick={() => onChoose('endGame')}>
            {text.endGame}
          </Button>
        )}
        {origins.length > 1 && (
          <Select
            label={text.address}
            value={origin ?? ''}
            options={origins.map((one) => ({ value: one, label: typedAddress(one) }))}
            onChoose={chooseJoinOrigin}
          />
        )}
        <div className={styles.center}>
          <LanguageSwitch />
        </div>
      </div>
    </Dialog>
  );
}
