import type { Language, Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { CLASS_SIZE, type CheckId, type Verdict } from './checks';

interface CheckWords {
  title: string;
  /** What was found and, unless all is well, what to do. */
  says: Record<Verdict, (figure: string) => string>;
}

interface Words {
  heading: string;
  lead: string;
  again: string;
  running: string;
  signs: Record<Verdict | 'waiting', string>;
  overall: Record<Verdict, { title: string; text: string }>;
  checks: Record<CheckId, CheckWords>;
  phones: { title: string; lead: string; qr: string; none: string };
  trouble: { title: string; steps: readonly string[] };
  host: string;
}

export const CHECK_WORDS: Localised<Words> = {
  ko: {
    heading: '수업 전 연결 확인',
    lead: '이 기기와 서버 사이를 확인해요. 교실 Wi-Fi에 연결한 학생 휴대전화에서도 한 번 열어 보세요.',
    again: '다시 확인하기',
    running: '확인하는 중',
    signs: { good: '좋아요', slow: '느리거나 부분만 돼요', bad: '안 돼요', waiting: '기다리는 중' },
    overall: {
      good: {
        title: '이 기기는 준비됐어요',
        text: '이제 방을 만들어도 돼요.',
      },
      slow: {
        title: '할 수 있지만, 아래를 봐 주세요',
        text: '게임은 돌아가요. 표시한 곳을 고치면 더 매끄러워요.',
      },
      bad: {
        title: '이대로는 어려워요',
        text: '표시한 곳을 고친 뒤에 다시 확인해 주세요.',
      },
    },
    checks: {
      reach: {
        title: '서버까지 다녀오기',
        says: {
          good: (ms) => `${ms}ms 만에 다녀왔어요.`,
          slow: (ms) => `${ms}ms나 걸려요. 공유기에 더 가까이 가거나 다른 Wi-Fi를 써 보세요.`,
          bad: () => '서버에 닿지 않아요. 서버가 켜져 있는지, 같은 네트워크인지 확인해 주세요.',
        },
      },
      line: {
        title: '실시간 연결 (WebSocket)',
        says: {
          good: (ms) => `${ms}ms 만에 이어졌어요.`,
          slow: () =>
            'WebSocket이 막혀 있어서 다른 방법(long polling)으로 이어졌어요. 조금 느리지만 할 수 있어요. 막힌 까닭은 대개 학교 프록시나 보안 프로그램이에요.',
          bad: () => '실시간으로 이어지지 않아요. 프록시, VPN, 방화벽을 끄거나 예외로 넣어 주세요.',
        },
      },
      class: {
        title: `한꺼번에 ${CLASS_SIZE}명`,
        says: {
          good: (lines) => `이 기기 하나로 ${lines}명분을 한꺼번에 이어 봤고, 모두 됐어요.`,
          slow: (lines) =>
            `${CLASS_SIZE}명분 가운데 ${lines}명분이 이어졌지만 오래 걸렸어요. 학생들이 조금씩 나눠서 들어오면 나아요.`,
          bad: (lines) =>
            `${CLASS_SIZE}명분 가운데 ${lines || '0'}명분만 이어졌어요. 한 주소에서 오는 연결 수를 막는 장비가 있는지 확인해 주세요.`,
        },
      },
      speed: {
        title: '내려받는 속도',
        says: {
          good: (megabits) => `초당 ${megabits}Mbit예요. 한 반이 그림과 영상을 받기에 넉넉해요.`,
          slow: (megabits) =>
            `초당 ${megabits}Mbit예요. 카드가 나올 때 조금 기다릴 수 있어요. 영상이 없는 묶음을 고르면 빨라요.`,
          bad: () => '너무 느려서 그림과 영상이 제때 오지 않아요. 다른 네트워크를 써 주세요.',
        },
      },
      picture: {
        title: '그림 보기',
        says: {
          good: () => '보여요.',
          slow: () => '보여요.',
          bad: () => '그림(WebP)이 보이지 않아요. 브라우저를 업데이트해 주세요.',
        },
      },
      sound: {
        title: '소리 재생',
        says: {
          good: () => '재생할 수 있어요. 휴대전화의 무음 모드도 확인해 주세요.',
          slow: () => '재생할 수 있어요.',
          bad: () =>
            '소리(AAC)를 재생할 수 없어요. 브라우저를 업데이트하거나 Chrome이나 Safari로 열어 주세요.',
        },
      },
      clip: {
        title: '영상 재생',
        says: {
          good: () => '재생할 수 있어요.',
          slow: () => '재생할 수 있어요.',
          bad: () =>
            '영상(H.264)을 재생할 수 없어요. 브라우저를 업데이트하거나 Chrome이나 Safari로 열어 주세요.',
        },
      },
      memory: {
        title: '기기에 잠깐 저장하기',
        says: {
          good: () => '연결이 끊겨도 답이 이 기기에 남아 있다가 다시 보내져요.',
          slow: () =>
            '저장이 막혀 있어요(사생활 보호 창). 할 수는 있지만, 새로 고침을 하면 코드를 다시 넣어야 해요.',
          bad: () => '저장이 막혀 있어요.',
        },
      },
    },
    phones: {
      title: '휴대전화에서도 확인하기',
      lead: '카메라로 비추거나 주소를 입력하세요.',
      qr: '이 확인 화면의 주소를 담은 QR 코드',
      none: '이 컴퓨터가 네트워크에 연결되어 있지 않아요.',
    },
    trouble: {
      title: '휴대전화에서 열리지 않으면',
      steps: [
        '휴대전화와 이 컴퓨터가 같은 Wi-Fi에 있는지 확인하세요. 모바일 데이터와 VPN은 꺼 주세요.',
        '손님용 Wi-Fi는 기기끼리 서로 못 보게 막는 경우가 많아요. 교직원용이나 교실용 Wi-Fi를 쓰세요.',
        '이 컴퓨터의 방화벽이 물어보면 “개인 네트워크에서 허용”을 고르세요.',
        '그래도 안 되면 노트북의 모바일 핫스팟을 켜고 휴대전화를 거기에 연결하세요. 인터넷은 없어도 돼요.',
      ],
    },
    host: '방 만들기',
  },
  en: {
    heading: 'Check before class',
    lead: 'This checks what lies between this device and the server. Open it on a pupil’s phone in the classroom Wi-Fi too.',
    again: 'Check again',
    running: 'Checking',
    signs: {
      good: 'Good',
      slow: 'Slow, or only in part',
      bad: 'Does not work',
      waiting: 'Waiting',
    },
    overall: {
      good: { title: 'This device is ready', text: 'You can make your room.' },
      slow: {
        title: 'It will work, but look below',
        text: 'The game runs. It will be smoother when what is marked is put right.',
      },
      bad: {
        title: 'It will not work like this',
        text: 'Put right what is marked, then check again.',
      },
    },
    checks: {
      reach: {
        title: 'To the server and back',
        says: {
          good: (ms) => `${ms} ms there and back.`,
          slow: (ms) => `It takes ${ms} ms. Move closer to the access point or try another Wi-Fi.`,
          bad: () => 'The server does not answer. Is it running, and are you in the same network?',
        },
      },
      line: {
        title: 'Live connection (WebSocket)',
        says: {
          good: (ms) => `Connected within ${ms} ms.`,
          slow: () =>
            'WebSocket is blocked, so it connects another way (long polling): a little slower, but it plays. The usual cause is a school proxy or a security program.',
          bad: () =>
            'No live connection at all. Turn off proxy, VPN or firewall for this address, or have it allowed.',
        },
      },
      class: {
        title: `${CLASS_SIZE} at once`,
        says: {
          good: (lines) =>
            `This device opened ${lines} connections at once, and all of them stood.`,
          slow: (lines) =>
            `${lines} of ${CLASS_SIZE} connections stood, but slowly. Let pupils join a few at a time.`,
          bad: (lines) =>
            `Only ${lines || '0'} of ${CLASS_SIZE} connections stood. Look for a device that limits connections from one address.`,
        },
      },
      speed: {
        title: 'Download speed',
        says: {
          good: (megabits) => `${megabits} Mbit/s: plenty for a class to fetch pictures and clips.`,
          slow: (megabits) =>
            `${megabits} Mbit/s: prompts may take a moment to arrive. Decks without clips are quicker.`,
          bad: () => 'Too slow for pictures and clips to arrive in time. Use another network.',
        },
      },
      picture: {
        title: 'Pictures',
        says: {
          good: () => 'Can be seen.',
          slow: () => 'Can be seen.',
          bad: () => 'Pictures (WebP) cannot be shown. Update this browser.',
        },
      },
      sound: {
        title: 'Sound',
        says: {
          good: () => 'Can be played. Is the phone’s silent switch off, too?',
          slow: () => 'Can be played.',
          bad: () => 'Sound (AAC) cannot be played. Update this browser, or use Chrome or Safari.',
        },
      },
      clip: {
        title: 'Clips',
        says: {
          good: () => 'Can be played.',
          slow: () => 'Can be played.',
          bad: () =>
            'Clips (H.264) cannot be played. Update this browser, or use Chrome or Safari.',
        },
      },
      memory: {
        title: 'Keeping answers on the device',
        says: {
          good: () => 'When the connection breaks, answers wait on this device and are sent later.',
          slow: () =>
            'Storage is blocked (a private window?). It plays, but after a reload the code has to be entered again.',
          bad: () => 'Storage is blocked.',
        },
      },
    },
    phones: {
      title: 'Check a phone, too',
      lead: 'Scan it with the camera, or type the address.',
      qr: 'QR code with the address of this check',
      none: 'This computer is in no network.',
    },
    trouble: {
      title: 'If it does not open on a phone',
      steps: [
        'Are the phone and this computer in the same Wi-Fi? Turn off mobile data and any VPN.',
        'Guest networks often keep devices apart from each other. Use the staff or classroom network.',
        'When this computer’s firewall asks, allow private networks.',
        'If nothing helps, turn on the hotspot of a laptop and connect the phones to it. No internet is needed.',
      ],
    },
    host: 'Make a room',
  },
};

/** A figure as its sentence shows it. */
export function figureOf(check: CheckId, figure: number | null, language: Language): string {
  if (figure === null) return '';
  return formatNumber(language, figure, check === 'speed' && figure < 10 ? 1 : 0);
}
