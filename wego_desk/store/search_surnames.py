"""Korean surnames as their bearers write them in Latin letters, which no transliteration gives."""

from typing import Final

_ONE: Final = """
김 kim gim | 이 lee yi rhee ri | 박 park pak bak | 최 choi choe | 정 jung chung jeong
강 kang gang | 조 cho jo | 윤 yoon yun | 장 chang jang | 임 lim im rim | 오 oh o | 신 shin sin
서 suh seo | 권 kwon gwon | 황 hwang whang | 안 ahn an | 송 song | 유 yoo ryu yu
류 ryu yoo lyu | 홍 hong | 전 jun chun jeon | 고 ko koh go | 문 moon mun | 손 sohn son
배 bae pae | 백 baek paik paek | 허 hur huh heo | 남 nam | 심 shim sim | 노 roh noh no | 하 ha
곽 kwak gwak | 성 sung seong | 차 cha | 주 joo ju | 우 woo u | 구 koo ku gu | 민 min | 나 na ra
진 jin chin | 지 ji chi | 엄 um eom | 원 won | 천 cheon chun | 방 bang pang | 공 kong gong
현 hyun hyeon | 변 byun byeon | 여 yeo | 추 choo chu | 도 do | 석 suk seok | 선 sun seon
설 sul seol | 마 ma | 길 kil gil | 연 yeon | 위 wi | 표 pyo | 명 myung myeong | 기 ki gi | 반 ban
왕 wang | 금 keum geum | 옥 ok | 육 yook yuk | 인 in | 맹 maeng | 제 je | 모 mo | 탁 tak
국 kook kuk guk | 염 yum yeom | 채 chae | 함 ham | 어 eo uh | 은 eun | 편 pyun pyeon | 용 yong
예 ye | 봉 bong | 경 kyung
"""
_TWO: Final = """
남궁 namkoong namgoong|황보 hwangbo|제갈 jegal|선우 sunwoo|독고 dokgo|사공 sakong|서문 seomoon|동방 dongbang
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    lines = (entry.split() for line in text.splitlines() for entry in line.split("|") if entry)
    return {surname: tuple(spellings) for surname, *spellings in lines}


_SPELLINGS: Final = _table(_ONE) | _table(_TWO)
_LONGEST_NAME: Final = 5


def surname_spellings(name: str) -> tuple[str, ...]:
    """The usual Latin spellings of the surname that a Hangul name begins with, ``()`` for anything else."""
    if len(name) > _LONGEST_NAME:
        return ()
    return _SPELLINGS.get(name[:1], ()) + (_SPELLINGS.get(name[:2], ()) if len(name) > 1 else ())
