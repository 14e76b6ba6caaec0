'use client';

import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';
import styles from './privacy.module.css';

interface Section {
  title: string;
  lines: ((days: number, accountDays: number) => string)[];
}

const words = {
  ko: {
    heading: '무엇을, 얼마나 보관하나요?',
    lead: '이 서버를 운영하는 학교나 선생님이 자료를 보관해요. 모든 것은 이 서버에만 있고, 다른 곳으로 보내지 않아요.',
    sections: [
      {
        title: '참가하는 학생',
        lines: [
          () =>
            '별명, 고른 답(물었을 때는 얼마나 확실한지도), 답하는 데 걸린 시간, 점수만 저장해요. 이름, 이메일, 전화번호는 묻지 않아요. 진짜 이름 대신 별명을 쓰세요.',
          () =>
            '소리나 그림 카드를 빼 달라고 고르면 그 선택도 저장해요. 그런 카드를 보내지 않기 위해서예요.',
          () => '목소리나 카메라는 절대 녹음하거나 찍지 않아요.',
          () =>
            '인터넷 주소(IP)와 어떤 기기인지는 어디에도 적어 두지 않아요. 기록 파일에도 없어요.',
        ],
      },
      {
        title: '누가 볼 수 있나요?',
        lines: [
          () =>
            '별명과 답은 그 방을 만든 선생님이 볼 수 있어요. 게임 중에는 큰 화면에 별명과 순위가 나올 수 있어요. 학생은 다른 학생의 결과표를 볼 수 없어요.',
          () =>
            '선생님은 자기가 만든 방과 카드 묶음만 볼 수 있어요. 공유 링크를 만들면 그 링크를 가진 사람은 카드 묶음을 보고 복사할 수 있어요.',
          () =>
            '서버를 관리하는 사람은 서버에 저장된 파일과 데이터베이스를 열 수 있어요. 비밀번호는 되돌릴 수 없는 형태로만 저장해서 아무도 읽을 수 없어요.',
          () => '카드에 넣은 그림, 소리, 영상은 그 파일의 긴 주소를 아는 사람만 열 수 있어요.',
        ],
      },
      {
        title: '언제까지 보관하나요?',
        lines: [
          (days, accountDays) =>
            `수업과 그 안의 모든 별명, 답, 기록은 끝난 뒤 ${days}일이 지나면 저절로 지워져요. 선생님에게 계정이 있으면 ${accountDays}일이에요. 지워지는 날은 결과 화면에 적혀 있고, 선생님이 당기거나 늦출 수 있어요.`,
          (days, accountDays) =>
            `카드 묶음과 올린 파일은 선생님이 마지막으로 다녀간 뒤 ${days}일, 계정이 있으면 ${accountDays}일이 지나고 남은 수업도 없으면 지워져요. 계정도 그때 함께 지워져요.`,
          () =>
            '직접 지운 카드 묶음은 하루 동안 되돌릴 수 있고, 그 뒤에 완전히 지워져요. 지운 수업은 바로 사라져요.',
          () =>
            '서버를 관리하는 사람이 만들어 둔 백업에는 지운 것이 더 남아 있을 수 있어요. 그 기간은 관리하는 분께 물어보세요.',
        ],
      },
      {
        title: '지우고 싶다면',
        lines: [
          () =>
            '학생: 선생님께 말씀드리세요. 선생님은 결과 화면에서 한 사람의 기록만, 또는 수업 전체를 지울 수 있어요.',
          () =>
            '선생님: 수업은 결과 화면에서, 카드 묶음은 카드 묶음 화면에서 지워요. 계정을 지우면 모든 것이 함께 바로 지워져요.',
        ],
      },
      {
        title: '이 기기에 남는 것',
        lines: [
          () =>
            '학생의 기기: 자리로 돌아오기 위한 열쇠, 아직 보내지 못한 답, 고른 언어가 이 브라우저에 남아요.',
          () =>
            '선생님의 기기: 방과 카드 묶음의 주인임을 알려 주는 쿠키, 로그인 쿠키, 비밀번호를 추측하는 사람 때문에 로그인이 막히지 않게 하는 쿠키가 남아요. 고쳐 둔 수업 계획과 화면에서 고른 보기도 이 브라우저에 남아요.',
          () =>
            '광고나 방문 분석을 위한 것은 하나도 없어요. 브라우저에서 사이트 데이터를 지우면 모두 사라져요.',
        ],
      },
      {
        title: '선생님의 계정',
        lines: [
          () => '계정은 없어도 돼요(서버를 관리하는 사람이 꼭 필요하게 정했다면 빼고요).',
          () =>
            '이메일 주소, 되돌릴 수 없게 바꾼 비밀번호, 로그인한 시각만 저장해요. 이메일은 보내지 않아요.',
          () =>
            '패스키를 추가하면 공개 키, 붙인 이름, 기기의 종류, 추가한 날을 저장해요. 지문이나 얼굴은 기기를 떠나지 않아요. 패스키를 지우거나 계정을 지우면 함께 지워져요.',
          () =>
            '비밀번호를 여러 번 틀리면 잠깐 기다려야 해요. 이때 인터넷 주소를 잠시 기억하지만 어디에도 적지 않고, 서버를 끄면 사라져요.',
        ],
      },
    ],
    account: '내 계정',
    start: '처음 화면',
  },
  en: {
    heading: 'What is kept, and until when',
    lead: 'The school or teacher who runs this server keeps the data. Everything stays on this server; nothing is sent anywhere else.',
    sections: [
      {
        title: 'Pupils who join',
        lines: [
          () =>
            'Only the nickname, the answers (and how sure they were, where that is asked), the time each answer took and the score are kept. No name, e-mail or phone number is asked for. Use a nickname, not your real name.',
          () =>
            'If you choose not to get cards with sound or pictures, that choice is kept too, so that none are sent to you.',
          () => 'Your voice and camera are never recorded.',
          () =>
            'Internet addresses (IP) and what device you use are written down nowhere, not in log files either.',
        ],
      },
      {
        title: 'Who can see it',
        lines: [
          () =>
            'Nicknames and answers are for the teacher who made the room. During the game, nicknames and places may show on the big screen. Pupils cannot open each other’s reports.',
          () =>
            'Teachers see only the rooms and decks they made themselves. Whoever has a share link that a teacher made may see and copy that deck.',
          () =>
            'Whoever runs the server can open its files and database. Passwords are kept only in a form that cannot be turned back, so nobody can read them.',
          () =>
            'Pictures, sounds and clips in cards open only for whoever knows the file’s long address.',
        ],
      },
      {
        title: 'Until when',
        lines: [
          (days, accountDays) =>
            `A session, with every nickname, answer and record in it, is deleted by itself ${days} days after it ended, or after ${accountDays} days if the teacher has an account. The day stands in the results, and the teacher can move it.`,
          (days, accountDays) =>
            `Decks and uploaded files are deleted ${days} days after the teacher’s last visit, or after ${accountDays} days with an account, once no session of theirs is left. The account is deleted then too.`,
          () =>
            'A deck that was deleted by hand can be taken back for a day; then it is gone for good. A deleted session is gone at once.',
          () =>
            'Backups made by whoever runs the server may hold deleted things for longer. Ask them for how long.',
        ],
      },
      {
        title: 'To have it deleted',
        lines: [
          () =>
            'Pupils: tell your teacher. In the results, a teacher can delete what one person did, or the whole session.',
          () =>
            'Teachers: delete sessions in the results and decks in the deck library. Deleting the account deletes everything at once.',
        ],
      },
      {
        title: 'What stays on this device',
        lines: [
          () =>
            'On a pupil’s device: the key to come back to the seat, answers that could not be sent yet, and the language, all in this browser.',
          () =>
            'On a teacher’s device: a cookie that says whose rooms and decks these are, a cookie for being signed in, and one that keeps somebody who guesses passwords from locking you out. Lesson plans you changed and views you chose on the screen stay in this browser too.',
          () =>
            'Nothing is there for advertising or for counting visits. Clearing this site’s data in the browser removes it all.',
        ],
      },
      {
        title: 'A teacher’s account',
        lines: [
          () => 'An account is not needed, unless whoever runs the server decided so.',
          () =>
            'It holds the e-mail address, the password in a form that cannot be turned back, and when you signed in. No e-mail is sent.',
          () =>
            'If you add a passkey: its public key, the name you gave it, the make of the device and the day. Your finger or face never leaves the device. It is deleted with the passkey or with the account.',
          () =>
            'After many wrong passwords you have to wait a little. For that the internet address is remembered for a while, written down nowhere, and gone when the server stops.',
        ],
      },
    ],
    account: 'My account',
    start: 'Start page',
  },
} satisfies Localised<{
  heading: string;
  lead: string;
  sections: Section[];
  account: string;
  start: string;
}>;

/** What the program does with people’s data, in plain words. Change it together with what it says. */
export function PrivacyPage({ days, accountDays }: { days: number; accountDays: number }) {
  const text = useWords(words);
  return (
    <PageFrame
      home="/"
      width="text"
      foot={[
        { href: '/', label: text.start },
        { href: '/account', label: text.account },
      ]}
    >
      <h1>{text.heading}</h1>
      <p className={styles.lead}>{text.lead}</p>
      {text.sections.map(({ title, lines }) => (
        <section key={title} className={styles.section}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => {
              const sentence = line(days, accountDays);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
