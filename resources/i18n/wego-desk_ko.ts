<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n faults were noted; the desk went on. The files name nobody: send them to who looks after this.</source>
        <translation>
            <numerusform>오류 %n건을 기록했고 데스크는 계속 작동했습니다. 파일에 사람 이름은 없습니다. 이 프로그램을 돌보는 사람에게 보내세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>지금까지 없습니다.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>다른 곳에서 만든 부분</translation>
    </message>
    <message>
        <source>This fault</source>
        <translation>이 오류</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>yyyy년 M월 d일 HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>Faults of the program</source>
        <translation>프로그램 오류</translation>
    </message>
    <message>
        <source>Files of this desk</source>
        <translation>이 데스크의 파일</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Everything works without a network.</source>
        <translation>이 컴퓨터 밖으로 나가는 것은 없습니다. 네트워크 없이도 모두 작동합니다.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Open the folder with the files of this desk</source>
        <translation>이 데스크의 파일이 있는 폴더 열기</translation>
    </message>
    <message>
        <source>Open the folder with the reports</source>
        <translation>오류 보고서가 있는 폴더 열기</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message numerus="yes">
        <source>%n badge(s) go into box {box}.</source>
        <translation>
            <numerusform>배지 %n장을 상자 {box}에 넣습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go into the boxes {first} to {last}.</source>
        <translation>
            <numerusform>배지 %n장을 상자 {first}부터 {last}까지 나누어 넣습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge</source>
        <translation>
            <numerusform>배지 없는 사람 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Badges in a box</source>
        <translation>상자당 배지 수</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Everyone on the roster has a badge, or one on its way.</source>
        <translation>명단의 모든 사람에게 배지가 있거나 인쇄 중입니다.</translation>
    </message>
    <message>
        <source>Hold them until I let them go</source>
        <translation>풀 때까지 보류</translation>
    </message>
    <message>
        <source>Looking who is without a badge.</source>
        <translation>배지 없는 사람을 찾는 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badge(s)</source>
        <translation>
            <numerusform>배지 %n장 인쇄</numerusform>
        </translation>
    </message>
    <message>
        <source>Print badges before people come</source>
        <translation>미리 배지 인쇄</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>VIPs first, then one organization after the other. Whoever waits at a desk goes before. When somebody comes in, the desk says in which box the badge lies.</source>
        <translation>귀빈 먼저, 그다음 소속 기관별로 인쇄합니다. 데스크에서 기다리는 사람의 배지가 먼저 나옵니다. 입장할 때 배지가 든 상자를 데스크가 알려 줍니다.</translation>
    </message>
    <message>
        <source>{done} of {all} are wanted.</source>
        <translation>{all}장 가운데 {done}장을 요청했습니다.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <source>%n badge(s) are in {printer} now.</source>
        <translation>
            <numerusform>이제 {printer}에 배지 %n장이 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are on their way</source>
        <translation>
            <numerusform>배지 %n장 처리 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) come out of {printer}, for box {box}.</source>
        <translation>
            <numerusform>상자 {box}에 넣을 배지 %n장이 {printer}에서 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be taken out of {printer}.</source>
        <translation>
            <numerusform>{printer}에서 배지 %n장을 빼지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go to {printer} now.</source>
        <translation>
            <numerusform>이제 배지 %n장이 {printer}에서 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) of {printer} have come out.</source>
        <translation>
            <numerusform>{printer}의 배지 %n장이 나왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) follow.</source>
        <translation>
            <numerusform>배지 %n장이 더 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed today</source>
        <translation>
            <numerusform>오늘 %n장 인쇄함</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge is on its way already, on {printer}.</source>
        <translation>배지가 이미 {printer}에서 처리 중입니다.</translation>
    </message>
    <message>
        <source>A file of this desk is damaged or missing. Call for help.</source>
        <translation>이 데스크의 파일이 손상되었거나 없습니다. 도움을 청하세요.</translation>
    </message>
    <message>
        <source>A supervisor may replace a lost badge.</source>
        <translation>분실한 배지는 책임자가 교체할 수 있습니다.</translation>
    </message>
    <message>
        <source>A supervisor may replace a lost badge: {people}.</source>
        <translation>분실한 배지는 책임자가 교체할 수 있습니다: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more</source>
        <translation>
            <numerusform>%n장 뒤</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead: box {box}, {number}</source>
        <translation>미리 인쇄: 상자 {box}, {number}번</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>전체 {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Badges can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation>지금은 배지를 표시할 수 없습니다. 잃은 것은 없고 스캔은 됩니다.</translation>
    </message>
    <message>
        <source>Badges go on printing. Sign in, and they are shown again.</source>
        <translation>배지는 계속 인쇄됩니다. 로그인하면 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>Badges stand here from the moment they are wanted until they are out.</source>
        <translation>인쇄를 요청한 배지는 나올 때까지 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Badly printed before</source>
        <translation>인쇄 불량 교체</translation>
    </message>
    <message>
        <source>Box {box}, number {number}</source>
        <translation>상자 {box}, {number}번</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>나왔음</translation>
    </message>
    <message>
        <source>Choose a printer in Set-up, or a folder that takes badges as PDF files.</source>
        <translation>설정에서 프린터를 고르거나 배지를 PDF로 저장할 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Damaged badge replaced</source>
        <translation>손상 배지 교체</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>나왔습니까?</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>인쇄 안 함</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>첫 배지</translation>
    </message>
    <message>
        <source>Folder can&apos;t be written</source>
        <translation>폴더에 쓸 수 없음</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>전달함</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>How many badges are in {printer} now?</source>
        <translation>지금 {printer}에 배지 용지가 몇 장 있습니까?</translation>
    </message>
    <message>
        <source>In boxes {count}</source>
        <translation>상자 {count}</translation>
    </message>
    <message>
        <source>It comes out by itself.</source>
        <translation>저절로 나옵니다.</translation>
    </message>
    <message>
        <source>It comes out when the printer goes on.</source>
        <translation>프린터가 다시 작동하면 나옵니다.</translation>
    </message>
    <message>
        <source>It counts as handed over when its owner comes in.</source>
        <translation>주인이 입장하면 전달한 것으로 봅니다.</translation>
    </message>
    <message>
        <source>It is a PDF file in the folder.</source>
        <translation>폴더에 PDF 파일로 있습니다.</translation>
    </message>
    <message>
        <source>It is printed when somebody lets it go.</source>
        <translation>보류를 풀면 인쇄됩니다.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Look in the tray and say what you see.</source>
        <translation>출력함을 보고 나왔는지 알려 주세요.</translation>
    </message>
    <message>
        <source>Look: if it is there, it came out; if not, print it again.</source>
        <translation>확인하세요. 있으면 나온 것이고, 없으면 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>Lost badge replaced</source>
        <translation>분실 배지 교체</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to {printer}</source>
        <translation>
            <numerusform>{printer}에서 %n장 인쇄</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by itself: VIP first</source>
        <translation>자동으로 옮김: 귀빈 먼저</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>이름 수정</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음 차례</translation>
    </message>
    <message>
        <source>No badge is on its way</source>
        <translation>처리 중인 배지 없음</translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation>아직 프린터 없음</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람 없음</translation>
    </message>
    <message>
        <source>Nobody is without a badge any more: nothing is printed.</source>
        <translation>배지 없는 사람이 더는 없어 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>해당하는 배지 없음</translation>
    </message>
    <message>
        <source>Not confirmed {count}</source>
        <translation>확인 필요 {count}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 볼 수 없음</translation>
    </message>
    <message>
        <source>Not on the roster any more</source>
        <translation>더는 명단에 없음</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>인쇄 안 됨</translation>
    </message>
    <message>
        <source>Not printed {count}</source>
        <translation>인쇄 안 됨 {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>기다리는 배지 없음</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>On hold {count}</source>
        <translation>보류 {count}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>Other badges may wait: show all.</source>
        <translation>다른 배지가 기다리고 있을 수 있습니다. 전체를 보세요.</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>종이 걸림</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Print ahead</source>
        <translation>미리 인쇄</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>다른 곳에서 인쇄</translation>
    </message>
    <message>
        <source>Print first</source>
        <translation>먼저 인쇄</translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation>{printer}에서 인쇄</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>Printed ahead</source>
        <translation>미리 인쇄함</translation>
    </message>
    <message>
        <source>Printed today {count}</source>
        <translation>오늘 인쇄 {count}</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>프린터 응답 없음</translation>
    </message>
    <message>
        <source>Printer is not there</source>
        <translation>프린터를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation>프린터 열림</translation>
    </message>
    <message>
        <source>Printer says nothing</source>
        <translation>프린터 반응 없음</translation>
    </message>
    <message>
        <source>Printer was stopped</source>
        <translation>프린터 멈춤</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>용지 채움</translation>
    </message>
    <message>
        <source>Registration staff may print and move badges.</source>
        <translation>등록 직원이 배지를 인쇄하고 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Registration staff may print and move badges: {people}.</source>
        <translation>등록 직원이 배지를 인쇄하고 옮길 수 있습니다: {people}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Say what the box is called.</source>
        <translation>상자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>어떤 배지인지 보기</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>보냄, 확인 필요</translation>
    </message>
    <message>
        <source>Somebody saw it come out.</source>
        <translation>나온 것을 사람이 확인했습니다.</translation>
    </message>
    <message>
        <source>Something went wrong in this program when it was handed over.</source>
        <translation>프린터에 넘길 때 이 프로그램에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Stuck {count}</source>
        <translation>막힘 {count}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>The address of {printer} can&apos;t be read. Type it again in Set-up.</source>
        <translation>{printer}의 주소를 읽을 수 없습니다. 설정에서 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The badge comes out of {printer} after all.</source>
        <translation>배지가 그대로 {printer}에서 나옵니다.</translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation>배지를 {printer}에 보냅니다.</translation>
    </message>
    <message>
        <source>The badge is not printed.</source>
        <translation>배지를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>The badge is on hold.</source>
        <translation>배지를 보류했습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} comes out of {printer} after all.</source>
        <translation>{name} 님의 배지가 그대로 {printer}에서 나옵니다.</translation>
    </message>
    <message>
        <source>The badge of {name} goes to {printer}.</source>
        <translation>{name} 님의 배지를 {printer}에 보냅니다.</translation>
    </message>
    <message>
        <source>The badge of {name} has come out.</source>
        <translation>{name} 님의 배지가 나왔습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} is not printed.</source>
        <translation>{name} 님의 배지를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} is on hold.</source>
        <translation>{name} 님의 배지를 보류했습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} is printed, on {printer}.</source>
        <translation>{name} 님의 배지를 {printer}에서 인쇄했습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} lies inside {printer} and is not out yet.</source>
        <translation>{name} 님의 배지가 {printer} 안에 있고 아직 나오지 않았습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} lies ready in box {box}, number {number}.</source>
        <translation>{name} 님의 배지가 상자 {box}, {number}번에 준비되어 있습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} may lie in the tray of {printer}, or not.</source>
        <translation>{name} 님의 배지가 {printer} 출력함에 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} waits for {printer}.</source>
        <translation>{name} 님의 배지가 {printer}에서 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} waits, for {printer} is on hold.</source>
        <translation>{printer}에서 인쇄를 보류하여 {name} 님의 배지가 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} was handed over.</source>
        <translation>{name} 님의 배지를 전달했습니다.</translation>
    </message>
    <message>
        <source>The badge of {name} was not printed.</source>
        <translation>{name} 님의 배지가 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>The badge was handed over.</source>
        <translation>배지를 전달했습니다.</translation>
    </message>
    <message>
        <source>The badges are being read.</source>
        <translation>배지를 읽는 중입니다.</translation>
    </message>
    <message>
        <source>The code was replaced meanwhile. Print it again with the new one.</source>
        <translation>그 사이 코드가 교체되었습니다. 새 코드로 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written.</source>
        <translation>폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The layout {layout} has a mistake. Choose another one in Set-up.</source>
        <translation>배지 양식 {layout}에 잘못이 있습니다. 설정에서 다른 양식을 고르세요.</translation>
    </message>
    <message>
        <source>The layout {layout} is not there. Choose one in Set-up.</source>
        <translation>배지 양식 {layout}: 찾을 수 없습니다. 설정에서 양식을 고르세요.</translation>
    </message>
    <message>
        <source>The line to the printer broke off when it was handed over.</source>
        <translation>배지를 넘길 때 프린터와 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The name of the box is too long.</source>
        <translation>상자 이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The print service of this computer does not run.</source>
        <translation>이 컴퓨터의 인쇄 서비스가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The printer did not answer when it was handed over.</source>
        <translation>배지를 넘길 때 프린터가 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>프린터가 받지 않았습니다.</translation>
    </message>
    <message>
        <source>The printer refused it and says: {detail}</source>
        <translation>프린터가 거부했습니다. 프린터의 설명: {detail}</translation>
    </message>
    <message>
        <source>The printer refused it.</source>
        <translation>프린터가 거부했습니다.</translation>
    </message>
    <message>
        <source>The printer says so.</source>
        <translation>프린터가 알렸습니다.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now.</source>
        <translation>지금은 프린터가 받지 않습니다.</translation>
    </message>
    <message>
        <source>The printer&apos;s driver gave up when it was handed over.</source>
        <translation>배지를 넘길 때 프린터 드라이버가 멈췄습니다.</translation>
    </message>
    <message>
        <source>The registration is cancelled.</source>
        <translation>등록이 취소되었습니다.</translation>
    </message>
    <message>
        <source>The registration is cancelled: no badge is printed.</source>
        <translation>등록이 취소되어 배지를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>There is a box {box} already. Call the new one otherwise.</source>
        <translation>상자 {box}: 이미 있습니다. 새 상자에 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>There is more than one badge to look at. Choose the one that is missing.</source>
        <translation>확인할 배지가 여러 장입니다. 없는 배지를 고르세요.</translation>
    </message>
    <message>
        <source>These characters are not on it: {characters}</source>
        <translation>배지에 빠진 글자: {characters}</translation>
    </message>
    <message>
        <source>This badge does not wait any more.</source>
        <translation>이 배지는 더는 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>This badge has come out. For another one, open the person on the page People.</source>
        <translation>이 배지는 나왔습니다. 더 필요하면 참가자 페이지에서 그 사람을 여세요.</translation>
    </message>
    <message>
        <source>This badge is not known here any more.</source>
        <translation>여기서는 더는 알 수 없는 배지입니다.</translation>
    </message>
    <message>
        <source>This badge is printing just now. Wait a moment.</source>
        <translation>이 배지를 지금 인쇄하고 있습니다. 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>This badge lies in no box any more.</source>
        <translation>이 배지는 더는 상자에 없습니다.</translation>
    </message>
    <message>
        <source>This badge was not given to a printer yet.</source>
        <translation>이 배지는 아직 프린터에 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>This computer has no print service. Choose a folder in Set-up.</source>
        <translation>이 컴퓨터에는 인쇄 서비스가 없습니다. 설정에서 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>This computer has no such printer any more. Choose another one in Set-up.</source>
        <translation>이 컴퓨터에 그 프린터가 더는 없습니다. 설정에서 다른 프린터를 고르세요.</translation>
    </message>
    <message>
        <source>This person has no valid code. A supervisor gives a new one on the page People.</source>
        <translation>유효한 코드가 없습니다. 책임자가 참가자 페이지에서 새로 발급합니다.</translation>
    </message>
    <message>
        <source>This person has no valid code. A supervisor gives one on the page People.</source>
        <translation>유효한 코드가 없습니다. 책임자가 참가자 페이지에서 발급합니다.</translation>
    </message>
    <message>
        <source>This person is not on the roster any more.</source>
        <translation>이 사람은 더는 명단에 없습니다.</translation>
    </message>
    <message>
        <source>This program could not make it; a report was written. Call for help.</source>
        <translation>배지를 만들지 못해 보고서를 남겼습니다. 도움을 청하세요.</translation>
    </message>
    <message>
        <source>This program was ended while it was handed over.</source>
        <translation>프린터에 넘기는 동안 이 프로그램이 끝났습니다.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, call for help.</source>
        <translation>다시 시도하세요. 또 이러면 도움을 청하세요.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>VIP {count}</source>
        <translation>귀빈 {count}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Waits for ink</source>
        <translation>잉크 기다림</translation>
    </message>
    <message>
        <source>Waits for other paper</source>
        <translation>다른 용지 기다림</translation>
    </message>
    <message>
        <source>Waits for paper</source>
        <translation>종이 기다림</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>프린터 기다림</translation>
    </message>
    <message>
        <source>Where shall the badge of {name} come out?</source>
        <translation>{name} 님의 배지를 어디에서 인쇄하시겠습니까?</translation>
    </message>
    <message>
        <source>Where shall this badge come out?</source>
        <translation>이 배지를 어디에서 인쇄하시겠습니까?</translation>
    </message>
    <message>
        <source>Why is the badge of {name} printed once more?</source>
        <translation>{name} 님의 배지를 다시 인쇄하는 까닭은?</translation>
    </message>
    <message>
        <source>Why is this badge printed once more?</source>
        <translation>이 배지를 다시 인쇄하는 까닭은?</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be reached: look at its plug and its cable.</source>
        <translation>{printer}에 연결할 수 없습니다. 전원과 케이블을 확인하세요.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t take it now and says: {detail}</source>
        <translation>지금은 {printer}에서 받을 수 없습니다. 프린터의 설명: {detail}</translation>
    </message>
    <message>
        <source>{printer} can&apos;t take it now.</source>
        <translation>지금은 {printer}에서 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>{printer} did not give the badge back. Take it out by hand, or wait.</source>
        <translation>{printer}에서 배지를 되돌리지 못했습니다. 손으로 빼거나 기다리세요.</translation>
    </message>
    <message>
        <source>{printer} gave it up. Print it again.</source>
        <translation>{printer}에서 인쇄를 그만두었습니다. 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>{printer} goes on.</source>
        <translation>{printer}에서 인쇄를 계속합니다.</translation>
    </message>
    <message>
        <source>{printer} has a test badge now. Look at it.</source>
        <translation>{printer}에 시험용 배지를 보냈습니다. 확인하세요.</translation>
    </message>
    <message>
        <source>{printer} has no paper of {size} mm. Put it in, or choose another one.</source>
        <translation>{printer}에 {size} mm 용지가 없습니다. 용지를 넣거나 다른 용지를 고르세요.</translation>
    </message>
    <message>
        <source>{printer} is on hold. What it has comes out, nothing more.</source>
        <translation>{printer}에서 인쇄를 보류합니다. 이미 보낸 것만 나옵니다.</translation>
    </message>
    <message>
        <source>{printer} prints something else just now.</source>
        <translation>지금 {printer}에서 다른 것을 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>{printer} prints the badge next.</source>
        <translation>{printer}에서 다음으로 이 배지를 인쇄합니다.</translation>
    </message>
    <message numerus="yes">
        <source>{printer} prints the badge of {name} after %n other(s).</source>
        <translation>
            <numerusform>{printer}에서 %n장 뒤에 {name} 님의 배지를 인쇄합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} as soon as it answers.</source>
        <translation>{printer}에서 응답하는 대로 {name} 님의 배지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} next.</source>
        <translation>{printer}에서 다음으로 {name} 님의 배지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} now.</source>
        <translation>지금 {printer}에서 {name} 님의 배지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>{printer} reads no PDF. Choose it in Set-up as a printer of this computer.</source>
        <translation>{printer}에서 PDF를 읽지 못합니다. 설정에서 이 컴퓨터의 프린터로 고르세요.</translation>
    </message>
    <message>
        <source>{printer} says nothing: look at its paper, its ribbon and its cover.</source>
        <translation>{printer}에서 반응이 없습니다. 종이, 리본, 덮개를 확인하세요.</translation>
    </message>
    <message>
        <source>{printer} wants a password. Allow printing without one at the printer.</source>
        <translation>{printer}에서 암호를 요구합니다. 프린터에서 암호 없이 인쇄하도록 허용하세요.</translation>
    </message>
    <message>
        <source>{printer} was given the badge of {name}; whether it came out it can&apos;t tell.</source>
        <translation>{name} 님의 배지를 {printer}에 보냈습니다. 나왔는지는 프린터가 알려 주지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{printer}: %n before</source>
        <translation>
            <numerusform>{printer}: 앞에 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>{printer}: free</source>
        <translation>{printer}: 대기 없음</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <extracomment>So many rows are always shown: where there is less room, the page scrolls.</extracomment>
        <translation>배지</translation>
    </message>
    <message>
        <source>Badges on their way</source>
        <translation>처리 중인 배지</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{word}. {detail}</source>
        <extracomment>The first size of the word and of its detail at which both are whole; the last always, on as many lines as it takes.</extracomment>
        <translation>{word}. {detail}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Attention: {what}</source>
        <translation>주의: {what}</translation>
    </message>
    <message>
        <source>Badge goes to {printer}</source>
        <translation>배지를 {printer}에 보내는 중</translation>
    </message>
    <message>
        <source>Badge is printed on {printer}</source>
        <translation>{printer}에서 배지를 인쇄했습니다</translation>
    </message>
    <message>
        <source>Badge is printing on {printer}</source>
        <translation>{printer}에서 배지 인쇄 중</translation>
    </message>
    <message>
        <source>Badge lies ready: box {box}, number {number}</source>
        <translation>배지 준비됨: 상자 {box}, {number}번</translation>
    </message>
    <message>
        <source>Badge was sent to {printer}</source>
        <translation>배지를 {printer}에 보냈습니다</translation>
    </message>
    <message>
        <source>Handed over now.</source>
        <translation>지금 전달했습니다.</translation>
    </message>
    <message>
        <source>If not, print it again.</source>
        <translation>없으면 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>It does not tell whether it came out.</source>
        <translation>나왔는지는 프린터가 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Let it go on the page Badges.</source>
        <translation>배지 페이지에서 보류를 푸세요.</translation>
    </message>
    <message>
        <source>Look at {printer}: the badge may lie there.</source>
        <translation>{printer}에서 확인하세요. 배지가 나와 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>Tell the protocol officer now.</source>
        <translation>의전 담당자에게 지금 알리세요.</translation>
    </message>
    <message>
        <source>The badge did not come out of {printer}.</source>
        <translation>{printer}에서 배지가 나오지 않았습니다.</translation>
    </message>
    <message>
        <source>The badge is not out yet.</source>
        <translation>배지가 아직 나오지 않았습니다.</translation>
    </message>
    <message>
        <source>The badge is on hold.</source>
        <translation>배지가 보류 중입니다.</translation>
    </message>
    <message>
        <source>The badge waits.</source>
        <translation>배지가 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>요청 사항</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>알레르기</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>보조견</translation>
    </message>
    <message>
        <source>finalist</source>
        <translation>결선 진출자</translation>
    </message>
    <message>
        <source>hard of hearing</source>
        <translation>난청</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>no stairs</source>
        <translation>계단 이용 불가</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>수어</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>휠체어</translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message>
        <source>In the list</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>지금 명단</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>{time}, {city}</source>
        <translation>{time}, {city}</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>It holds</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>읽는 항목</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>정리할 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>A colleague collected the badge</source>
        <translation>동료가 배지를 받아 감</translation>
    </message>
    <message>
        <source>A desk without a name</source>
        <translation>이름 없는 데스크</translation>
    </message>
    <message>
        <source>Admitted at {times}</source>
        <translation>입장 시각 {times}</translation>
    </message>
    <message>
        <source>All desks are told at once. Nothing is erased.</source>
        <translation>모든 데스크에 바로 알립니다. 지우는 것은 없습니다.</translation>
    </message>
    <message>
        <source>All desks show it then. What was written before stays in the history.</source>
        <translation>모든 데스크에 그렇게 표시됩니다. 이전 내용은 이력에 남습니다.</translation>
    </message>
    <message>
        <source>At {point}. Another desk had ended this code. The admission counts; look who holds a badge.</source>
        <translation>입장 지점: {point}. 다른 데스크에서 이 코드를 없앤 뒤였습니다. 입장은 유효합니다. 누가 배지를 가졌는지 확인하세요.</translation>
    </message>
    <message>
        <source>At {point}. The desks could not see each other. They count as one; both are kept.</source>
        <translation>입장 지점: {point}. 데스크끼리 연결이 끊겨 있었습니다. 한 번으로 세고 기록은 모두 남깁니다.</translation>
    </message>
    <message>
        <source>Field: {field}. The last of them shows until somebody says which is right.</source>
        <translation>항목: {field}. 어느 쪽이 맞는지 정할 때까지 마지막 것을 표시합니다.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>정리할 것 없음</translation>
    </message>
    <message>
        <source>On a replaced code, {time}</source>
        <translation>교체된 코드로 입장, {time}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Reason, in your own words</source>
        <translation>직접 쓰는 사유</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>정리됨</translation>
    </message>
    <message>
        <source>Somebody else used the old badge</source>
        <translation>다른 사람이 이전 배지를 씀</translation>
    </message>
    <message>
        <source>Somebody not on this roster</source>
        <translation>이 명단에 없는 사람</translation>
    </message>
    <message>
        <source>The badge was found again</source>
        <translation>배지를 다시 찾음</translation>
    </message>
    <message>
        <source>The desk looks through what happened.</source>
        <translation>데스크가 기록을 살펴보는 중입니다.</translation>
    </message>
    <message>
        <source>The old badge was taken back</source>
        <translation>이전 배지를 돌려받음</translation>
    </message>
    <message>
        <source>The same person came twice</source>
        <translation>같은 사람이 두 번 옴</translation>
    </message>
    <message>
        <source>Two people used one code</source>
        <translation>두 사람이 한 코드를 씀</translation>
    </message>
    <message>
        <source>What desks do twice, without a line between them, stands here when the line is back.</source>
        <translation>연결이 끊긴 동안 데스크들이 겹쳐 한 일이 연결되면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>무슨 일이 있었습니까?</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <translation>어느 쪽이 맞습니까?</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>입력한 내용</translation>
    </message>
    <message>
        <source>{name} came in on a replaced code</source>
        <translation>{name} 님이 교체된 코드로 입장함</translation>
    </message>
    <message numerus="yes">
        <source>{name} was admitted %n times</source>
        <translation>
            <numerusform>{name} 님이 %n번 입장함</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was admitted twice</source>
        <translation>{name} 님이 두 번 입장함</translation>
    </message>
    <message>
        <source>{name}: settled.</source>
        <translation>{name} 님의 일을 정리했습니다.</translation>
    </message>
    <message>
        <source>{name}: two desks wrote different things</source>
        <translation>{name} 님: 두 데스크의 내용이 다름</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>A role is shown by its colour alone. Add the role in words.</source>
        <translation>역할을 색으로만 보여 줍니다. 역할을 글로도 넣으세요.</translation>
    </message>
    <message>
        <source>Add a box …</source>
        <translation>상자 추가…</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>앞쪽</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒷면</translation>
    </message>
    <message>
        <source>Badge designer</source>
        <translation>배지 디자이너</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Call it by letters and digits, {longest} at most.</source>
        <translation>글자와 숫자로 {longest}자 이내의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>참가 확인서</translation>
    </message>
    <message>
        <source>Choose one in the list or on the badge. Arrows move it by 1 mm, with Ctrl by 0.1; with Shift they size it.</source>
        <translation>목록이나 배지에서 고르세요. 화살표는 1 mm, Ctrl과 함께 0.1 mm 옮기고, Shift와 함께 크기를 바꿉니다.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>글자 코드</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Congress, on a colour</source>
        <translation>행사, 색 바탕</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Delegation sign</source>
        <translation>대표단 표지</translation>
    </message>
    <message>
        <source>Every name on the roster fits: {people} of {people}.</source>
        <translation>명단의 이름이 모두 들어갑니다: {people}명 중 {people}명.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>앞면</translation>
    </message>
    <message>
        <source>Give your layout a name, then save it.</source>
        <translation>양식에 이름을 붙여 저장하세요.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>높이, mm</translation>
    </message>
    <message>
        <source>If it is too long</source>
        <translation>너무 길면</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>양식 이름</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Largest, pt</source>
        <translation>최대, pt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Left, mm</source>
        <translation>왼쪽, mm</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Looking all names over.</source>
        <translation>이름을 모두 살펴보는 중입니다.</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>자국 문자 이름</translation>
    </message>
    <message>
        <source>No box is chosen</source>
        <translation>고른 상자 없음</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet: a test badge is shown.</source>
        <translation>아직 명단이 비어 있어 시험용 배지를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Nothing on the front says whose badge it is. Add the name.</source>
        <translation>앞면에 누구의 배지인지 나오지 않습니다. 이름을 넣으세요.</translation>
    </message>
    <message>
        <source>On a printer of {dpi} dpi a square of the code has {dots} dots. Make it larger: {fewest} are needed.</source>
        <translation>{dpi} dpi 프린터에서 코드 한 칸이 {dots}점입니다. 더 크게 하세요. {fewest}점이 필요합니다.</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>한 줄, 길면 좁게</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>Own words: {words}</source>
        <translation>직접 쓴 글: {words}</translation>
    </message>
    <message>
        <source>Own: {name}</source>
        <translation>직접 만듦: {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Picture: {file}</source>
        <translation>그림: {file}</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Role, in words</source>
        <translation>역할, 글로</translation>
    </message>
    <message>
        <source>Role, on its colour</source>
        <translation>역할, 색 바탕</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>저장했습니다: {file}.</translation>
    </message>
    <message>
        <source>Saved. This desk&apos;s badges are made with {file}.</source>
        <translation>저장했습니다. 이 데스크의 배지 양식: {file}.</translation>
    </message>
    <message>
        <source>Seat card</source>
        <translation>좌석 카드</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>보기로 쓸 사람</translation>
    </message>
    <message>
        <source>Smallest, pt</source>
        <translation>최소, pt</translation>
    </message>
    <message>
        <source>Table tent</source>
        <translation>탁상 명패</translation>
    </message>
    <message>
        <source>Take this box away</source>
        <translation>이 상자 지우기</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>시험용 배지</translation>
    </message>
    <message>
        <source>The code is too small for scanners. Make it {smallest} mm or larger.</source>
        <translation>스캐너로 읽기에는 코드가 너무 작습니다. {smallest} mm 이상으로 하세요.</translation>
    </message>
    <message>
        <source>There is another layout called {name}. Give this one another name.</source>
        <translation>같은 이름의 양식이 있습니다: {name}. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>This layout can&apos;t be read. Choose another one.</source>
        <translation>이 양식을 읽을 수 없습니다. 다른 양식을 고르세요.</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>위쪽, mm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Up to {count} lines</source>
        <translation>{count}줄까지, 길면 좁게</translation>
    </message>
    <message>
        <source>Use it for this desk</source>
        <translation>이 데스크에서 쓰기</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>배지 모양</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save it, or do the same again to drop it.</source>
        <translation>바꾼 내용을 저장하지 않았습니다. 저장하거나, 같은 일을 한 번 더 하면 버립니다.</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>너비, mm</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>{box} and {other} stand on each other.</source>
        <translation>서로 겹칩니다: {box}, {other}.</translation>
    </message>
    <message>
        <source>{box} covers the code or its white edge. Move one of them.</source>
        <translation>코드나 코드의 흰 여백을 가립니다: {box}. 하나를 옮기세요.</translation>
    </message>
    <message>
        <source>{box} may be set in {points} pt. Nobody reads less than {smallest} pt.</source>
        <translation>{box}: {points} pt까지 작아질 수 있습니다. {smallest} pt보다 작으면 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{box} reaches beyond the edge. Move it in.</source>
        <translation>가장자리를 벗어납니다: {box}. 안으로 옮기세요.</translation>
    </message>
    <message>
        <source>{box} reaches into the lanyard&apos;s hole. Move it away.</source>
        <translation>목걸이 구멍에 닿습니다: {box}. 옮기세요.</translation>
    </message>
    <message>
        <source>{fitting} of {people} names fit. The others are printed whole, but smaller.</source>
        <translation>이름 {people}개 중 {fitting}개가 들어갑니다. 나머지는 더 작게, 빠짐없이 인쇄합니다.</translation>
    </message>
    <message>
        <source>{key} changes nothing in {box}.</source>
        <translation>{key}: 바꾸는 것이 없습니다. 상자: {box}.</translation>
    </message>
    <message>
        <source>{name} comes with the program. Give yours another name.</source>
        <translation>프로그램에 있는 양식입니다: {name}. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>{name}, below {smallest} pt</source>
        <translation>{name}, {smallest}pt 미만</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>{size} mm, for printers of {dpi} dpi</source>
        <translation>{size} mm, {dpi} dpi 프린터용</translation>
    </message>
    <message>
        <source>{x} mm from the left, {y} mm from the top, {w} wide, {h} high</source>
        <translation>왼쪽에서 {x} mm, 위에서 {y} mm, 너비 {w}, 높이 {h}</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Add a box</source>
        <translation>상자 추가</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>So much of what is wrong is said at once: more comes when it is mended.</extracomment>
        <translation>상자</translation>
    </message>
    <message>
        <source>Boxes on this side</source>
        <translation>이 면의 상자</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>면</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n at this desk today</source>
        <translation>
            <numerusform>오늘 이 데스크에서 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) may not have come out.</source>
        <translation>
            <numerusform>배지 %n장이 나오지 않았을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge is on its way already, on {printer}.</source>
        <translation>배지가 이미 {printer}에서 처리 중입니다.</translation>
    </message>
    <message>
        <source>A badge is printing just now. Try again in a moment.</source>
        <translation>지금 배지를 인쇄하고 있습니다. 잠시 뒤에 다시 하세요.</translation>
    </message>
    <message>
        <source>A code to try</source>
        <translation>시험해 볼 코드</translation>
    </message>
    <message>
        <source>A supervisor can help here.</source>
        <translation>책임자가 도울 수 있습니다.</translation>
    </message>
    <message>
        <source>A supervisor may do this.</source>
        <translation>책임자가 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>입장시키기</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>다시 입장시키기</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>사유를 남기고 입장</translation>
    </message>
    <message>
        <source>An organizer may do this.</source>
        <translation>주최자가 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another program holds the desk&apos;s files. Close it; then scan again.</source>
        <translation>다른 프로그램이 데스크 파일을 쓰고 있습니다. 닫은 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>다른 사유</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>배지 인쇄됨</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>인쇄 불량</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>책임자 부르기</translation>
    </message>
    <message>
        <source>Call {people}. Their own code, scanned here, lets it go on.</source>
        <translation>{people} 님을 부르세요. 본인 코드를 여기에 스캔하면 계속됩니다.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>카메라 끄기</translation>
    </message>
    <message>
        <source>Cameras need the package libpulse0 on this computer. Scanning by scanner works.</source>
        <translation>카메라를 쓰려면 이 컴퓨터에 libpulse0 패키지가 필요합니다. 스캐너로는 스캔할 수 있습니다.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Comes with their delegation</source>
        <translation>대표단과 함께 옴</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Did not go in</source>
        <translation>들어가지 않음</translation>
    </message>
    <message>
        <source>Each scan lets somebody out.</source>
        <translation>스캔할 때마다 한 명이 나갑니다.</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>첫 배지</translation>
    </message>
    <message>
        <source>Hold the code before {camera}.</source>
        <translation>코드를 카메라에 보여 주세요: {camera}.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Look at the printer; what is missing is printed again from the page Badges.</source>
        <translation>프린터를 확인하세요. 없는 배지는 배지 페이지에서 다시 인쇄합니다.</translation>
    </message>
    <message>
        <source>Lost: make the old code invalid</source>
        <translation>분실: 이전 코드를 무효로</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>명단에서 빠짐</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>이름 수정</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>코드를 찾지 못함</translation>
    </message>
    <message>
        <source>No printer is set up yet. Choose one in Set-up.</source>
        <translation>아직 프린터가 없습니다. 설정에서 고르세요.</translation>
    </message>
    <message>
        <source>Nobody is on the roster</source>
        <translation>명단이 비어 있습니다</translation>
    </message>
    <message>
        <source>Nobody was let in by this scan</source>
        <translation>이 스캔으로 입장한 사람은 없습니다</translation>
    </message>
    <message>
        <source>Nobody with this duty is known at this desk.</source>
        <translation>이 데스크에는 그런 권한을 가진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인하지 못함</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Paste or drop a picture of a code, or the code itself.</source>
        <translation>코드 사진이나 코드를 붙여 넣거나 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>People come in</source>
        <translation>들어옴</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>나감</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>배지 인쇄</translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation>{printer}에서 인쇄</translation>
    </message>
    <message>
        <source>Printed ahead</source>
        <translation>미리 인쇄함</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>스캔 준비됨</translation>
    </message>
    <message>
        <source>Registration staff may do this.</source>
        <translation>등록 직원이 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Scan again. If it comes back, note the names on paper and call for help.</source>
        <translation>다시 스캔하세요. 또 이러면 이름을 종이에 적고 도움을 청하세요.</translation>
    </message>
    <message>
        <source>Scan the next code at any time</source>
        <translation>언제든 다음 코드를 스캔하세요</translation>
    </message>
    <message>
        <source>Scan this code: it is {name}&apos;s, from your list. F8 takes it back.</source>
        <translation>이 코드를 스캔하세요. 명단에 있는 {name} 님의 코드입니다. F8을 누르면 취소됩니다.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>잘못 스캔함</translation>
    </message>
    <message>
        <source>Scanning works. This desk checks against its own roster.</source>
        <translation>스캔할 수 있습니다. 이 데스크는 자체 명단으로 확인합니다.</translation>
    </message>
    <message>
        <source>See badges</source>
        <translation>배지 보기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>취소하기</translation>
    </message>
    <message>
        <source>Take in a roster file in Set-up, or let people register here with F3.</source>
        <translation>설정에서 명단 파일을 불러오거나 F3으로 현장 등록을 하세요.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed.</source>
        <translation>되지 않았습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>That was the test code. Nothing was written.</source>
        <translation>시험용 코드였습니다. 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close what else uses it, then try again.</source>
        <translation>카메라 화면이 나오지 않습니다. 카메라를 쓰는 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The desk&apos;s files are damaged. Note the names on paper and call for help.</source>
        <translation>데스크 파일이 손상되었습니다. 이름을 종이에 적고 도움을 청하세요.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; then scan again.</source>
        <translation>디스크가 가득 찼습니다. 공간을 만든 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>The disk is slow just now. Nothing is lost.</source>
        <translation>지금 디스크가 느립니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The door that this desk checks is not in the programme. Choose it in Set-up.</source>
        <translation>이 데스크가 맡은 출입구가 일정에 없습니다. 설정에서 고르세요.</translation>
    </message>
    <message>
        <source>The first scan was a mistake</source>
        <translation>첫 스캔이 실수였음</translation>
    </message>
    <message>
        <source>The organizers agreed</source>
        <translation>주최 측이 동의함</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Save it on this computer, then drop it again.</source>
        <translation>사진을 읽을 수 없습니다. 이 컴퓨터에 저장한 뒤 다시 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>The picture is too large. Cut it to the code, then drop it again.</source>
        <translation>사진이 너무 큽니다. 코드 부분만 잘라 다시 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>The same code again: counted once.</source>
        <translation>같은 코드입니다. 한 번만 셌습니다.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>스캐너가 작동합니다</translation>
    </message>
    <message>
        <source>The text holds no code of ours. A code has sixteen letters.</source>
        <translation>글에 이 행사의 코드가 없습니다. 코드는 16글자입니다.</translation>
    </message>
    <message>
        <source>They have a badge. A further one needs a reason.</source>
        <translation>이미 배지가 있습니다. 더 인쇄하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>They have no valid code. A supervisor gives a new one on the page People.</source>
        <translation>유효한 코드가 없습니다. 책임자가 참가자 페이지에서 새로 발급합니다.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: the place may be given away.</source>
        <translation>취소할 수 없습니다. 자리가 이미 다른 사람에게 갔을 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer has no camera. Plug one in, or use the scanner.</source>
        <translation>이 컴퓨터에는 카메라가 없습니다. 카메라를 연결하거나 스캐너를 쓰세요.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk can&apos;t be written. Call for help; then scan again.</source>
        <translation>이 컴퓨터의 디스크에 쓸 수 없습니다. 도움을 청한 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>This file is no picture. Take a photograph of the code, or a screenshot.</source>
        <translation>이 파일은 사진이 아닙니다. 코드를 사진으로 찍거나 화면을 캡처하세요.</translation>
    </message>
    <message>
        <source>This registration is cancelled: no badge is printed.</source>
        <translation>등록이 취소되어 배지를 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>이미 취소되었습니다.</translation>
    </message>
    <message>
        <source>Try a sharper picture with the whole code in it, or find them by name.</source>
        <translation>코드 전체가 선명하게 나온 사진을 쓰거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Try without a scanner</source>
        <translation>스캐너 없이 시험</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>카메라 켜기</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>나가는 곳</translation>
    </message>
    <message>
        <source>Went out and came back</source>
        <translation>나갔다가 돌아옴</translation>
    </message>
    <message>
        <source>Who is signed in may not scan here.</source>
        <translation>지금 로그인한 사람은 여기서 스캔할 수 없습니다.</translation>
    </message>
    <message>
        <source>Why are they admitted all the same?</source>
        <translation>그래도 입장시키는 까닭은?</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>취소하는 까닭은?</translation>
    </message>
    <message>
        <source>Why is the badge printed again?</source>
        <translation>배지를 다시 인쇄하는 까닭은?</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>다른 사람임</translation>
    </message>
    <message>
        <source>You work at this desk now.</source>
        <translation>이제 이 데스크를 맡았습니다.</translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>{here}명 입장 · 전체 {all}명</translation>
    </message>
    <message>
        <source>{here} of {all} here today</source>
        <translation>오늘 {here}명 입장 · 전체 {all}명</translation>
    </message>
    <message>
        <source>{operator} worked here last. Scan your own code, or sign in with Ctrl+L.</source>
        <translation>마지막으로 {operator} 님이 맡았습니다. 본인 코드를 스캔하거나 Ctrl+L로 로그인하세요.</translation>
    </message>
    <message>
        <source>{operator} works here now.</source>
        <translation>이제 {operator} 님이 맡았습니다.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>방금</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Find a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>Find: name, city or code</source>
        <translation>찾기: 이름, 도시, 코드</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Letters</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>As a person knows them; the program tells them apart by itself, and is wrong now and then.</extracomment>
        <translation>시트</translation>
    </message>
    <message>
        <source>The headers stand in line</source>
        <translation>머리글이 있는 행</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>확인할 것</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>About three minutes. Each step can wait; Set-up has them all.</source>
        <translation>3분쯤 걸립니다. 어느 단계든 나중에 설정에서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Does the scanner work?</source>
        <translation>스캐너가 작동합니까?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Name this desk</source>
        <translation>데스크 이름</translation>
    </message>
    <message>
        <source>No list yet. It can come in at any time, in Set-up.</source>
        <translation>아직 명단이 없습니다. 언제든 설정에서 불러올 수 있습니다.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에 하기</translation>
    </message>
    <message>
        <source>Nothing scanned yet. Codes can be typed too.</source>
        <translation>아직 스캔하지 않았습니다. 코드를 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>One moment: the list is under way.</source>
        <translation>잠시만요. 명단을 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>Open the list of people. You see what would come in before anything is written.</source>
        <translation>참가자 명단을 여세요. 기록하기 전에 무엇이 들어올지 보여 줍니다.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Scan the code below. It lets nobody in.</source>
        <translation>아래 코드를 스캔하세요. 아무도 입장시키지 않는 코드입니다.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>{steps}단계 중 {number}단계</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>데스크로</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>What is this desk, and for which congress?</source>
        <translation>이 데스크의 이름과 행사를 정하세요.</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>배지는 어디에서 나옵니까?</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>누가 참가합니까?</translation>
    </message>
    <message>
        <source>Without a printer each badge is a PDF in a folder.</source>
        <translation>프린터가 없으면 배지를 폴더에 PDF로 저장합니다.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>First start</source>
        <translation>처음 시작</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A name is wrong on the badge</source>
        <translation>배지의 이름이 틀림</translation>
    </message>
    <message>
        <source>Another way: another printer, or admit with a reason</source>
        <translation>다른 방법: 다른 프린터, 사유를 남기고 입장</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>업무로 돌아가기</translation>
    </message>
    <message>
        <source>Be kind, name the reason on the screen, and press F9: a supervisor can decide.</source>
        <translation>친절히 화면의 까닭을 알리고 F9를 누르세요. 책임자가 결정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>책임자 부르기</translation>
    </message>
    <message>
        <source>Close what is open; the desk is ready</source>
        <translation>열린 것을 닫고 스캔 준비</translation>
    </message>
    <message>
        <source>Confirm: save, take in, go on</source>
        <translation>확인: 저장, 불러오기, 계속</translation>
    </message>
    <message>
        <source>Find somebody by name, city or code</source>
        <translation>이름, 도시, 코드로 찾기</translation>
    </message>
    <message>
        <source>Go on. This desk decides by itself and sends everything later.</source>
        <translation>계속하세요. 이 데스크가 스스로 판단하고 나중에 모두 보냅니다.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Make the phone brighter, or type the sixteen letters below the code after F2.</source>
        <translation>휴대전화 화면을 밝게 하거나, F2를 누르고 코드 아래 16글자를 입력하세요.</translation>
    </message>
    <message>
        <source>No badge comes out</source>
        <translation>배지가 나오지 않음</translation>
    </message>
    <message>
        <source>Open who was just scanned</source>
        <translation>방금 스캔한 사람 열기</translation>
    </message>
    <message>
        <source>Press F4, correct it and print again. The old badge goes into the box for shredding.</source>
        <translation>F4를 눌러 고치고 다시 인쇄하세요. 이전 배지는 파쇄함에 넣으세요.</translation>
    </message>
    <message>
        <source>Print their badge, or print it again</source>
        <translation>배지 인쇄 또는 다시 인쇄</translation>
    </message>
    <message>
        <source>Register somebody who is not on the list</source>
        <translation>명단에 없는 사람 등록</translation>
    </message>
    <message>
        <source>Scan the test code in Set-up. Until it works, press F2 and find people by name.</source>
        <translation>설정에서 시험용 코드를 스캔하세요. 그때까지는 F2를 눌러 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Scanning goes on while you read this.</source>
        <translation>이 글을 읽는 동안에도 스캔할 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>담당자 바꾸기</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>방금 한 일 취소</translation>
    </message>
    <message>
        <source>The answer is no</source>
        <translation>입장할 수 없다고 나옴</translation>
    </message>
    <message>
        <source>The camera of this computer, on or off</source>
        <translation>이 컴퓨터의 카메라 켜기·끄기</translation>
    </message>
    <message>
        <source>The code can&apos;t be read</source>
        <translation>코드를 읽을 수 없음</translation>
    </message>
    <message>
        <source>The list behind: badges that wait, the last scans</source>
        <translation>대기 중인 배지와 최근 스캔 목록</translation>
    </message>
    <message>
        <source>The network is away</source>
        <translation>네트워크 끊김</translation>
    </message>
    <message>
        <source>The page Badges says which printer needs what. Nothing is lost; all badges follow.</source>
        <translation>어느 프린터에 무엇이 필요한지 배지 페이지에 나옵니다. 잃은 것은 없으며 배지는 모두 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>The scanner beeps and nothing comes</source>
        <translation>스캐너 소리는 나는데 반응이 없음</translation>
    </message>
    <message>
        <source>When something is not as it should be</source>
        <translation>문제가 생겼을 때</translation>
    </message>
    <message>
        <source>Who can decide: {people}</source>
        <translation>결정할 수 있는 사람: {people}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Admission taken back: {reason}</source>
        <translation>입장 취소: {reason}</translation>
    </message>
    <message>
        <source>Admitted with a reason, taken back later: {place} ({reason})</source>
        <translation>사유를 남기고 입장, 나중에 취소: {place} ({reason})</translation>
    </message>
    <message>
        <source>Admitted with a reason: {place} ({reason})</source>
        <translation>사유를 남기고 입장: {place} ({reason})</translation>
    </message>
    <message>
        <source>Badge did not come out of {printer}</source>
        <translation>{printer}에서 배지가 나오지 않음</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>배지 전달함</translation>
    </message>
    <message>
        <source>Badge lost: its code lets nobody in any more</source>
        <translation>배지 분실: 코드 무효</translation>
    </message>
    <message>
        <source>Badge printed on {printer}</source>
        <translation>{printer}에서 배지 인쇄함</translation>
    </message>
    <message>
        <source>Badge sent to {printer}</source>
        <translation>{printer}에 배지 보냄</translation>
    </message>
    <message>
        <source>Badge taken back before it was printed</source>
        <translation>인쇄 전에 배지 취소함</translation>
    </message>
    <message>
        <source>Badge wanted again on {printer}: {reason}</source>
        <translation>{printer}에 배지 다시 요청: {reason}</translation>
    </message>
    <message>
        <source>Badge wanted on {printer}</source>
        <translation>{printer}에 배지 요청</translation>
    </message>
    <message>
        <source>Came in at {time}, entered later and taken back: {place}</source>
        <translation>{time} 입장, 나중에 입력하고 취소: {place}</translation>
    </message>
    <message>
        <source>Came in at {time}, entered later: {place}</source>
        <translation>{time} 입장, 나중에 입력: {place}</translation>
    </message>
    <message>
        <source>Came in, found by name: {place}</source>
        <translation>이름으로 찾아 입장: {place}</translation>
    </message>
    <message>
        <source>Came in, taken back later: {place}</source>
        <translation>입장, 나중에 취소: {place}</translation>
    </message>
    <message>
        <source>Came in: {place}</source>
        <translation>입장: {place}</translation>
    </message>
    <message>
        <source>Code ended: the roster brought another</source>
        <translation>코드 종료: 명단에서 새 코드가 옴</translation>
    </message>
    <message>
        <source>Code given</source>
        <translation>코드 발급</translation>
    </message>
    <message>
        <source>Code made invalid: {reason}</source>
        <translation>코드 무효: {reason}</translation>
    </message>
    <message>
        <source>Code of another system came with the roster</source>
        <translation>다른 시스템의 코드가 명단과 함께 옴</translation>
    </message>
    <message>
        <source>Code replaced: {reason}</source>
        <translation>코드 교체: {reason}</translation>
    </message>
    <message>
        <source>Exit taken back: {reason}</source>
        <translation>퇴장 취소: {reason}</translation>
    </message>
    <message>
        <source>Joined with another record of the same person</source>
        <translation>같은 사람의 다른 기록과 합침</translation>
    </message>
    <message>
        <source>New code given</source>
        <translation>새 코드 발급</translation>
    </message>
    <message>
        <source>Not let in: {place}</source>
        <translation>입장시키지 않음: {place}</translation>
    </message>
    <message>
        <source>Put on the roster from a file</source>
        <translation>파일에서 명단에 올림</translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation>데스크에서 등록</translation>
    </message>
    <message>
        <source>Registration cancelled: {reason}</source>
        <translation>등록 취소: {reason}</translation>
    </message>
    <message>
        <source>Scanned at {place}: {verdict}</source>
        <translation>{place}에서 스캔: {verdict}</translation>
    </message>
    <message>
        <source>Somebody tried to admit with a reason without the duty for it</source>
        <translation>권한 없이 사유 입장을 시도함</translation>
    </message>
    <message>
        <source>Somebody tried to cancel the registration without the duty for it</source>
        <translation>권한 없이 등록 취소를 시도함</translation>
    </message>
    <message>
        <source>Somebody tried to change the record without the duty for it</source>
        <translation>권한 없이 기록 수정을 시도함</translation>
    </message>
    <message>
        <source>Somebody tried to print a badge without the duty for it</source>
        <translation>권한 없이 배지 인쇄를 시도함</translation>
    </message>
    <message>
        <source>Somebody tried to replace the code without the duty for it</source>
        <translation>권한 없이 코드 교체를 시도함</translation>
    </message>
    <message>
        <source>Somebody tried what their duty does not allow</source>
        <translation>권한 밖의 일을 시도함</translation>
    </message>
    <message>
        <source>Something was taken back: {reason}</source>
        <translation>취소: {reason}</translation>
    </message>
    <message>
        <source>Went out at {time}, entered later: {place}</source>
        <translation>{time} 퇴장, 나중에 입력: {place}</translation>
    </message>
    <message>
        <source>Went out, taken back later: {place}</source>
        <translation>퇴장, 나중에 취소: {place}</translation>
    </message>
    <message>
        <source>Went out: {place}</source>
        <translation>퇴장: {place}</translation>
    </message>
    <message>
        <source>{field}: now {new}</source>
        <translation>{field} 입력: {new}</translation>
    </message>
    <message>
        <source>{field}: {old} became {new}</source>
        <translation>{field} 변경: 이전 {old}, 지금 {new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken away</source>
        <translation>{field} 삭제: {old}</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message numerus="yes">
        <source>%n act(s) on the way</source>
        <translation>
            <numerusform>%n건 보내는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait since {time}</source>
        <translation>
            <numerusform>{time}부터 %n건 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for help: see Set-up</source>
        <translation>도움 필요: 설정 확인</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>중앙</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Does not know this desk</source>
        <translation>모르는 데스크라고 함</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>모두 받음</translation>
    </message>
    <message>
        <source>Is not the hub we joined</source>
        <translation>연결한 허브가 아님</translation>
    </message>
    <message>
        <source>Is of another congress</source>
        <translation>다른 행사의 허브</translation>
    </message>
    <message>
        <source>Needs a newer program here</source>
        <translation>프로그램을 새로 고쳐야 함</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>{time}부터 끊김</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 확인 전</translation>
    </message>
    <message>
        <source>The disk here is full</source>
        <translation>이 디스크가 가득 참</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong</source>
        <translation>이 데스크의 시계가 틀림</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>행사장</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n명 그대로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n명 등록 취소</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n명 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n명 유지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새 참가자 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are admitted already.</source>
        <translation>
            <numerusform>그 가운데 %n명은 이미 입장했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs joined</source>
        <translation>
            <numerusform>%n쌍 합침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are set back to what they were.</source>
        <translation>
            <numerusform>%n명을 이전 내용으로 되돌립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation>
            <numerusform>%n명을 불러왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people keep what was changed since.</source>
        <translation>
            <numerusform>%n명은 그 뒤에 바뀐 내용을 유지합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people whom it added will be cancelled.</source>
        <translation>
            <numerusform>이 파일로 추가한 %n명의 등록을 취소합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed out</source>
        <translation>
            <numerusform>%n행 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set back</source>
        <translation>
            <numerusform>%n명 되돌림</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n행 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation>
            <numerusform>%n행 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>확인할 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>정할 것 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cancelled</source>
        <translation>
            <numerusform>%n명 등록 취소 예정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cancelled with this import. A later list brings them back.</source>
        <translation>
            <numerusform>불러올 때 %n명의 등록을 취소합니다. 나중 명단에 있으면 되살아납니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of its header says so.</source>
        <translation>머리글의 일부로 알았습니다.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>All else is as it was.</source>
        <translation>나머지는 그대로입니다.</translation>
    </message>
    <message>
        <source>All of the file was understood.</source>
        <translation>파일을 모두 이해했습니다.</translation>
    </message>
    <message>
        <source>An earlier list held them. They stay, unless you cancel them here.</source>
        <translation>이전 명단에 있던 사람입니다. 여기서 취소하지 않으면 남습니다.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>시작하는 중</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n people</source>
        <translation>
            <numerusform>%n명 등록 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Cell {number}, beyond the headers</source>
        <translation>{number}번째 칸, 머리글 없음</translation>
    </message>
    <message>
        <source>Choose a column to see what it holds, and what it is read as.</source>
        <translation>열을 고르면 내용과 읽는 항목이 나옵니다.</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>{number}번째 열, 머리글 없음</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Every row comes in</source>
        <translation>모든 행이 들어옵니다</translation>
    </message>
    <message>
        <source>Everyone whom this list brought before is still in it.</source>
        <translation>이 명단으로 들어온 사람이 모두 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Finding out what that does.</source>
        <translation>어떻게 되는지 알아보고 있습니다.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>읽는 방법</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>명단 불러오기</translation>
    </message>
    <message>
        <source>It is taken back. Scanning goes on meanwhile.</source>
        <translation>불러오기를 취소하는 중입니다. 그동안에도 스캔할 수 있습니다.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>불러오기를 취소했습니다.</translation>
    </message>
    <message>
        <source>Its header is not known.</source>
        <translation>알 수 없는 머리글입니다.</translation>
    </message>
    <message>
        <source>Its header says so.</source>
        <translation>머리글로 알았습니다.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>내용을 보고 알았습니다.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leave this file?</source>
        <translation>이 파일을 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Line {number} of this file</source>
        <translation>이 파일의 {number}행</translation>
    </message>
    <message>
        <source>Lists of people, from any program</source>
        <translation>어떤 프로그램의 명단이든 됩니다</translation>
    </message>
    <message>
        <source>Looking it over again</source>
        <translation>다시 살펴보는 중</translation>
    </message>
    <message>
        <source>Maybe one person twice</source>
        <translation>같은 사람일 수 있음</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>더는 파일에 없음</translation>
    </message>
    <message>
        <source>No two share a code, an e-mail address or a name.</source>
        <translation>코드, 이메일, 이름이 같은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nobody is cancelled. They all stay on the roster.</source>
        <translation>등록을 취소하는 사람은 없습니다. 모두 명단에 남습니다.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>빠진 사람 없음</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice</source>
        <translation>겹치는 사람 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>바뀌는 것 없음</translation>
    </message>
    <message>
        <source>Nothing changes by it.</source>
        <translation>바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>아직 기록하지 않음</translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>새로 불러올 것이 없음</translation>
    </message>
    <message>
        <source>Nothing strange</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>정할 것 없음</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>불러온 것이 없습니다</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>명단에 있음</translation>
    </message>
    <message>
        <source>On the roster, admitted</source>
        <translation>명단에 있음, 입장함</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>같은 사람</translation>
    </message>
    <message>
        <source>One person: both rows come in and are joined, and both codes admit.</source>
        <translation>같은 사람이면 두 행을 불러와 합치고 두 코드 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>One person: they keep their code and admissions, and this row&apos;s words hold.</source>
        <translation>같은 사람이면 코드와 입장 기록은 그대로 두고 이 행의 내용을 따릅니다.</translation>
    </message>
    <message>
        <source>People who are on the roster already, and what this list says otherwise.</source>
        <translation>이미 명단에 있는 사람과 이 파일에서 달라진 내용입니다.</translation>
    </message>
    <message>
        <source>Put a row right here, and it comes in. The file itself is not changed.</source>
        <translation>여기서 행을 고치면 들어옵니다. 파일은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>제외할 행</translation>
    </message>
    <message>
        <source>Say whether two are one person. Nobody is joined without your word.</source>
        <translation>같은 사람인지 정하세요. 정하지 않으면 합치지 않습니다.</translation>
    </message>
    <message>
        <source>Say why they are cancelled</source>
        <translation>등록을 취소하는 까닭을 쓰세요</translation>
    </message>
    <message>
        <source>So it can come in.</source>
        <translation>이렇게 하면 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>중지했습니다. 모두 전과 같습니다.</translation>
    </message>
    <message>
        <source>Stopping. Everything will stay as it is.</source>
        <translation>중지하는 중입니다. 모두 지금 그대로 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>%n명 불러오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {people}, cancel {gone}</source>
        <translation>{people}명 불러오고 {gone}명 등록 취소</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>이 불러오기를 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>취소함</translation>
    </message>
    <message>
        <source>The columns beside it say so.</source>
        <translation>옆의 열을 보고 알았습니다.</translation>
    </message>
    <message>
        <source>There is nothing to put right.</source>
        <translation>고칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>They share a code.</source>
        <translation>코드가 같습니다.</translation>
    </message>
    <message>
        <source>They share a name.</source>
        <translation>이름이 같습니다.</translation>
    </message>
    <message>
        <source>They share a registration code.</source>
        <translation>등록 코드가 같습니다.</translation>
    </message>
    <message>
        <source>They share an e-mail address.</source>
        <translation>이메일이 같습니다.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>정할 것</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>What you put right or settled here would be lost. None of it is on the roster yet.</source>
        <translation>여기서 고치거나 정한 것을 잃습니다. 아직 명단에 들어간 것은 없습니다.</translation>
    </message>
    <message>
        <source>Which sheet, which letters, where the headers stand; and what to look at.</source>
        <translation>시트, 인코딩, 머리글 위치, 그리고 확인할 것.</translation>
    </message>
    <message>
        <source>Who is on the roster already stays as they are.</source>
        <translation>이미 명단에 있는 사람은 그대로입니다.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>직접 정했습니다.</translation>
    </message>
    <message>
        <source>a later list brought them too</source>
        <translation>나중 명단에도 있음</translation>
    </message>
    <message>
        <source>joined with another record since</source>
        <translation>그 뒤 다른 기록과 합침</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{total}단계 중 {done}단계</translation>
    </message>
    <message>
        <source>{field} was changed since</source>
        <translation>그 뒤에 바뀜: {field}</translation>
    </message>
    <message>
        <source>{operator} took it back: {when}. Reason: {reason}</source>
        <translation>{operator} 님이 취소함: {when}. 사유: {reason}</translation>
    </message>
    <message>
        <source>{operator} took it in: {when}, {desk}.</source>
        <translation>{operator} 님이 불러옴: {when}, {desk}.</translation>
    </message>
    <message>
        <source>{read} of {all} are read</source>
        <translation>{all}개 중 {read}개 읽음</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>명단을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV, as you have it</source>
        <translation>Excel, LibreOffice, CSV 그대로</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>이 파일 닫기</translation>
    </message>
    <message>
        <source>Open a roster file</source>
        <translation>명단 파일 열기</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>다른 파일 열기</translation>
    </message>
    <message>
        <source>Part of the import</source>
        <translation>불러오기 항목</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Taken in. It can be taken back beside this.</source>
        <translation>불러왔습니다. 옆에서 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>{name}: {phrase}</source>
        <extracomment>Lamp colours say what a person must do, not how grave it is: what heals by itself is slate.</extracomment>
        <translation>{name}: {phrase}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Cancel all of them</source>
        <translation>모두 등록 취소</translation>
    </message>
    <message>
        <source>Cancel this person</source>
        <translation>이 사람 등록 취소</translation>
    </message>
    <message>
        <source>Leave all of them</source>
        <translation>모두 남기기</translation>
    </message>
    <message>
        <source>Leave this person</source>
        <translation>이 사람 남기기</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Why they are cancelled</source>
        <translation>등록을 취소하는 까닭</translation>
    </message>
    <message>
        <source>Will be cancelled</source>
        <translation>등록 취소 예정</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>d MMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>내일 {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>어제 {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>OperatorAsk</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>As they write it</source>
        <translation>본인이 쓰는 대로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>The folder for the PDF</source>
        <translation>PDF를 저장할 폴더</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>담당자에서 빼기</translation>
    </message>
</context>
<context>
    <name>OperatorDetail</name>
    <message>
        <source>Another PIN</source>
        <translation>PIN 바꾸기</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>새 코드 만들기</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>코드 없애기</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>코드 만들기</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>본인 코드</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN 정하기</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>PIN 없애기</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>담당자에서 빼기</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name} 님의 새 PIN</translation>
    </message>
    <message>
        <source>A scan of it lets them in. It can&apos;t be shown again.</source>
        <translation>스캔하면 로그인됩니다. 다시 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Also finds people, prints badges, edits, takes walk-ins.</source>
        <translation>사람 찾기, 배지 인쇄, 수정, 현장 등록도 합니다.</translation>
    </message>
    <message>
        <source>Also takes in rosters and decides who works here.</source>
        <translation>명단을 불러오고 담당자를 정하는 일도 합니다.</translation>
    </message>
    <message>
        <source>Also undoes, admits with a reason, cancels, gives new codes.</source>
        <translation>취소, 사유 입장, 등록 취소, 새 코드 발급도 합니다.</translation>
    </message>
    <message>
        <source>For rosters and for who works here they ask an organizer: {people}.</source>
        <translation>명단과 담당자 변경은 주최자에게 부탁합니다: {people}.</translation>
    </message>
    <message>
        <source>It is shown this once. Print it or keep it as a PDF now.</source>
        <translation>지금 한 번만 표시됩니다. 바로 인쇄하거나 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>None yet. A scan of it lets them in without a PIN.</source>
        <translation>아직 없습니다. 만들어 스캔하면 PIN 없이 로그인됩니다.</translation>
    </message>
    <message>
        <source>None yet. As soon as an organizer has one, everybody needs one.</source>
        <translation>아직 없습니다. 주최자가 PIN을 정하면 모두에게 필요합니다.</translation>
    </message>
    <message>
        <source>PIN and code end now. What they did at the desk keeps their name.</source>
        <translation>PIN과 코드는 지금 끝납니다. 데스크에서 한 일에는 이름이 남습니다.</translation>
    </message>
    <message>
        <source>Scans people in and out.</source>
        <translation>입장과 퇴장을 스캔합니다.</translation>
    </message>
    <message>
        <source>Sign-in code. Keep it to yourself.</source>
        <translation>로그인 코드입니다. 남에게 보여 주지 마세요.</translation>
    </message>
    <message>
        <source>Six digits let them in.</source>
        <translation>숫자 여섯 자리로 로그인합니다.</translation>
    </message>
    <message>
        <source>Six digits that are not easily guessed.</source>
        <translation>쉽게 짐작할 수 없는 숫자 여섯 자리.</translation>
    </message>
    <message>
        <source>So that no slip counts.</source>
        <translation>잘못 입력하지 않았는지 확인합니다.</translation>
    </message>
    <message>
        <source>Somebody else removes you.</source>
        <translation>본인은 직접 뺄 수 없습니다. 다른 사람이 해야 합니다.</translation>
    </message>
    <message>
        <source>The code lies in {file}</source>
        <translation>코드를 저장한 파일: {file}</translation>
    </message>
    <message>
        <source>The code of {name} does not work any more.</source>
        <translation>{name} 님의 코드는 이제 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>코드를 프린터에 보냈습니다.</translation>
    </message>
    <message>
        <source>The name stands beside each act.</source>
        <translation>한 일마다 이름이 남습니다.</translation>
    </message>
    <message>
        <source>The own code of {name}</source>
        <translation>{name} 님의 코드</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>같은 PIN 한 번 더</translation>
    </message>
    <message>
        <source>The two were not alike. Type the new PIN again.</source>
        <translation>두 번 입력한 PIN이 다릅니다. 새 PIN을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Then the new one, twice.</source>
        <translation>그다음 새 PIN을 두 번 입력합니다.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation>
            <numerusform>PIN이 맞지 않습니다. %n번 더 틀리면 기다려야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>To find people, print or edit takes registration staff; nobody is that yet.</source>
        <translation>찾기, 인쇄, 수정은 등록 직원이 합니다. 아직 아무도 없습니다.</translation>
    </message>
    <message>
        <source>To find people, print or edit they ask registration staff: {people}.</source>
        <translation>찾기, 인쇄, 수정은 등록 직원에게 부탁합니다: {people}.</translation>
    </message>
    <message>
        <source>To undo, cancel or override takes a supervisor; nobody is one yet.</source>
        <translation>취소, 등록 취소, 사유 입장은 책임자가 합니다. 아직 아무도 없습니다.</translation>
    </message>
    <message>
        <source>To undo, cancel or override they ask a supervisor: {people}.</source>
        <translation>취소, 등록 취소, 사유 입장은 책임자에게 부탁합니다: {people}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait five minutes.</source>
        <translation>너무 여러 번 틀렸습니다. 5분 기다리세요.</translation>
    </message>
    <message>
        <source>Type it once more, then it is gone.</source>
        <translation>한 번 더 입력하면 없어집니다.</translation>
    </message>
    <message>
        <source>Who is new here?</source>
        <translation>새로 온 사람은 누구입니까?</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>본인 PIN</translation>
    </message>
    <message>
        <source>Your PIN as it is</source>
        <translation>지금 쓰는 PIN</translation>
    </message>
    <message>
        <source>works here now</source>
        <translation>지금 담당 중</translation>
    </message>
    <message>
        <source>{name} has a new code. One before it does not work any more.</source>
        <translation>{name} 님에게 새 코드를 만들었습니다. 이전 코드는 이제 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} has another duty now.</source>
        <translation>{name} 님의 권한을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} 님의 PIN을 없앴습니다.</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>이제 {name} 님은 새 PIN으로 로그인합니다.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} 님을 담당자에서 뺐습니다.</translation>
    </message>
    <message>
        <source>{name} works here no more?</source>
        <translation>{name} 님을 담당자에서 빼시겠습니까?</translation>
    </message>
    <message>
        <source>{name} works here now. Give them a PIN or a code.</source>
        <translation>{name} 님을 담당자로 추가했습니다. PIN이나 코드를 만들어 주세요.</translation>
    </message>
</context>
<context>
    <name>OperatorsPanel</name>
    <message>
        <source>Add somebody</source>
        <translation>담당자 추가</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>이 데스크의 담당자</translation>
    </message>
</context>
<context>
    <name>PairsPart</name>
    <message>
        <source>Ask again</source>
        <extracomment>What tells two people apart only where it differs.</extracomment>
        <translation>다시 정하기</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>Imports so far</source>
        <extracomment>Of those who keep something so many are named.</extracomment>
        <translation>지금까지 불러온 명단</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>불러오기 취소</translation>
    </message>
    <message>
        <source>What comes in is listed here, and can be taken back.</source>
        <translation>불러온 명단이 여기에 나오고, 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>취소하는 까닭</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n on the roster</source>
        <translation>
            <numerusform>명단에 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this desk is damaged or missing. Call for help.</source>
        <translation>이 데스크의 파일이 손상되었거나 없습니다. 도움을 청하세요.</translation>
    </message>
    <message>
        <source>A supervisor may look people up.</source>
        <translation>책임자가 참가자를 찾아볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>전체 {count}</translation>
    </message>
    <message>
        <source>An organizer may look people up.</source>
        <translation>주최자가 참가자를 찾아볼 수 있습니다.</translation>
    </message>
    <message>
        <source>An organizer opens a roster file in Set-up.</source>
        <translation>주최자가 설정에서 명단 파일을 불러옵니다.</translation>
    </message>
    <message>
        <source>Another script</source>
        <translation>다른 문자</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Call {people}.</source>
        <translation>{people} 님을 부르세요.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Code begins so</source>
        <translation>코드 앞부분</translation>
    </message>
    <message>
        <source>E-mail begins so</source>
        <translation>이메일 앞부분</translation>
    </message>
    <message>
        <source>Everyone on the roster will be here.</source>
        <translation>명단에 있는 사람이 모두 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>{time} 입장</translation>
    </message>
    <message>
        <source>Here {count}</source>
        <translation>입장 {count}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>머리글자</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>{time} 퇴장</translation>
    </message>
    <message>
        <source>Left {count}</source>
        <translation>퇴장 {count}</translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation>회원 유형</translation>
    </message>
    <message>
        <source>More people come close. Type more of the name.</source>
        <translation>비슷한 사람이 더 있습니다. 이름을 더 입력하세요.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>이름과 지역</translation>
    </message>
    <message>
        <source>Name begins so</source>
        <translation>이름 앞부분</translation>
    </message>
    <message>
        <source>Nobody comes close to {text}. Ask for the name as in the passport, or add them as a walk-in.</source>
        <translation>찾은 사람 없음: {text}. 여권에 적힌 이름을 물어보거나 현장 등록을 하세요.</translation>
    </message>
    <message>
        <source>Nobody else comes close to this.</source>
        <translation>비슷한 사람이 더는 없습니다.</translation>
    </message>
    <message>
        <source>Nobody fits what is chosen above. Take the choices back to look among everyone.</source>
        <translation>위에서 고른 조건에 맞는 사람이 없습니다. 조건을 풀면 전체에서 찾습니다.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>해당하는 사람 없음</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람 없음</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 아무도 없음</translation>
    </message>
    <message>
        <source>Not for this duty</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 볼 수 없음</translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation>입장 전</translation>
    </message>
    <message>
        <source>Not yet {count}</source>
        <translation>입장 전 {count}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>Open a roster file in Set-up, or add the first person as a walk-in.</source>
        <translation>설정에서 명단 파일을 불러오거나 첫 참가자를 현장 등록하세요.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>People can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation>지금은 참가자를 표시할 수 없습니다. 잃은 것은 없고 스캔은 됩니다.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Registration staff may look people up.</source>
        <translation>등록 직원이 참가자를 찾아볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Sign in, and the people on the roster are shown again.</source>
        <translation>로그인하면 명단의 참가자가 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>비슷한 철자</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>비슷한 발음</translation>
    </message>
    <message>
        <source>The door that this desk checks is not in the programme. Choose it in Set-up.</source>
        <translation>이 데스크가 맡은 출입구가 일정에 없습니다. 설정에서 고르세요.</translation>
    </message>
    <message>
        <source>The roster is being read.</source>
        <translation>명단을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>This code</source>
        <translation>이 코드</translation>
    </message>
    <message>
        <source>This e-mail</source>
        <translation>이 이메일</translation>
    </message>
    <message>
        <source>Try again; if it comes back, call for help.</source>
        <translation>다시 시도하세요. 또 이러면 도움을 청하세요.</translation>
    </message>
    <message>
        <source>{role} · {organization}</source>
        <translation>{role} · {organization}</translation>
    </message>
    <message>
        <source>{value} · {count}</source>
        <translation>{value} · {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation>회원 유형</translation>
    </message>
    <message>
        <source>Name, organization, city or code</source>
        <translation>이름, 소속 기관, 도시, 코드</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Narrower than this, list and person take turns.</extracomment>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>입장 여부</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A badge waits for {printer} already, and will say it as it is now.</source>
        <translation>배지가 이미 {printer}에서 기다리고 있으며, 지금 내용으로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>A zone</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>입장시키기</translation>
    </message>
    <message>
        <source>All about this person is being read.</source>
        <translation>이 사람의 정보를 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>배지 분실</translation>
    </message>
    <message>
        <source>Cancel registration</source>
        <translation>등록 취소</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>사람을 고르세요</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>오지 않음</translation>
    </message>
    <message>
        <source>End the old code, print a new badge</source>
        <translation>이전 코드를 없애고 새 배지 인쇄</translation>
    </message>
    <message>
        <source>Everything fits on the badge.</source>
        <translation>배지에 모두 들어갑니다.</translation>
    </message>
    <message>
        <source>Give a new code, print the badge</source>
        <translation>새 코드를 발급하고 배지 인쇄</translation>
    </message>
    <message>
        <source>Give a new code?</source>
        <translation>새 코드를 발급하시겠습니까?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>{time} 입장</translation>
    </message>
    <message>
        <source>Here since {time}, {desk}</source>
        <translation>{time} 입장, {desk}</translation>
    </message>
    <message>
        <source>Is the badge lost?</source>
        <translation>배지를 잃어버렸습니까?</translation>
    </message>
    <message>
        <source>It is for good: no badge and no entry at any desk, also after the next roster.</source>
        <translation>되돌릴 수 없습니다. 새 명단이 와도 어느 데스크에서든 배지도 입장도 안 됩니다.</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>{time} 퇴장</translation>
    </message>
    <message>
        <source>Left at {time}, {desk}</source>
        <translation>{time} 퇴장, {desk}</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>새 코드</translation>
    </message>
    <message>
        <source>No badge is printed yet: print it when the desk can write again.</source>
        <translation>아직 배지를 인쇄하지 않았습니다. 데스크가 다시 기록할 수 있을 때 인쇄하세요.</translation>
    </message>
    <message>
        <source>Nobody on the roster has this number any more. Look for the name.</source>
        <translation>이 번호는 더는 명단에 없습니다. 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 볼 수 없음</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation>입장 전</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>배지 인쇄</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>이중 등록</translation>
    </message>
    <message>
        <source>Registration cancelled: no badge, no entry</source>
        <translation>등록 취소됨: 배지·입장 불가</translation>
    </message>
    <message>
        <source>Registration cancelled: {reason}</source>
        <translation>등록 취소됨: {reason}</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>다시 인쇄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>저장하고 인쇄</translation>
    </message>
    <message>
        <source>Save and reprint</source>
        <translation>저장하고 다시 인쇄</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again. The desk goes on.</source>
        <translation>되지 않았습니다. 바뀐 것은 없습니다. 다시 시도하세요. 데스크는 계속 작동합니다.</translation>
    </message>
    <message>
        <source>The badge can&apos;t be shown.</source>
        <translation>배지를 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation>배지를 {printer}에 보냅니다.</translation>
    </message>
    <message>
        <source>The badge in their hand still says it as before.</source>
        <translation>이미 받은 배지에는 이전 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The badge of {name}</source>
        <translation>{name} 님의 배지</translation>
    </message>
    <message>
        <source>The badge&apos;s layout can&apos;t be read. Choose another in Set-up.</source>
        <translation>배지 양식을 읽을 수 없습니다. 설정에서 다른 양식을 고르세요.</translation>
    </message>
    <message>
        <source>The badge, what happened, and all that can be done for a person stand here.</source>
        <translation>배지와 이력, 그 사람에게 할 수 있는 일이 모두 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>The line under the name</source>
        <translation>이름 아래 줄</translation>
    </message>
    <message>
        <source>The name in Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>The name in own script</source>
        <translation>자국 문자 이름</translation>
    </message>
    <message>
        <source>The old code lets nobody in any more.</source>
        <translation>이전 코드는 이제 무효입니다.</translation>
    </message>
    <message>
        <source>The old code lets nobody in any more. No printer is set up here: print the new badge elsewhere.</source>
        <translation>이전 코드는 이제 무효입니다. 여기에는 프린터가 없으니 새 배지는 다른 곳에서 인쇄하세요.</translation>
    </message>
    <message>
        <source>The old code lets nobody in from now on, at any desk. A new badge is printed.</source>
        <translation>이전 코드는 이제 모든 데스크에서 무효가 됩니다. 새 배지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>The organizers decided so</source>
        <translation>주최 측 결정</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read: the badge is printed without it.</source>
        <translation>사진을 읽을 수 없어 사진 없이 배지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>The registration is cancelled.</source>
        <translation>등록이 취소되었습니다.</translation>
    </message>
    <message>
        <source>They have no valid code now. A badge with the new one is printed.</source>
        <translation>지금 유효한 코드가 없습니다. 새 코드로 배지를 인쇄합니다.</translation>
    </message>
    <message>
        <source>This layout is for organizations: type one.</source>
        <translation>소속 기관이 필요한 배지 양식입니다. 소속 기관을 입력하세요.</translation>
    </message>
    <message>
        <source>This name is too long to be kept.</source>
        <translation>이름이 너무 길어 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>This person can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation>지금은 이 사람을 표시할 수 없습니다. 잃은 것은 없고 스캔은 됩니다.</translation>
    </message>
    <message>
        <source>Type a name: in their own script, in Latin letters, or both.</source>
        <translation>이름을 입력하세요. 자국 문자나 로마자, 또는 둘 다 됩니다.</translation>
    </message>
    <message>
        <source>Type a part of the name, then go down the list with the arrow keys.</source>
        <translation>이름 일부를 입력하고 화살표 키로 목록을 내려가세요.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>입력한 내용을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Why is the badge printed again?</source>
        <extracomment>Keys of answers that are no reasons.</extracomment>
        <translation>배지를 다시 인쇄하는 까닭은?</translation>
    </message>
    <message>
        <source>Why is the registration cancelled?</source>
        <translation>등록을 취소하는 까닭은?</translation>
    </message>
    <message>
        <source>Without a name there is no badge.</source>
        <translation>이름이 없으면 배지를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Without a valid code there is no badge.</source>
        <translation>유효한 코드가 없으면 배지를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>{field} is not on the badge: no font has {characters}.</source>
        <translation>배지에서 빠짐: {field}. 글꼴에 없는 글자: {characters}.</translation>
    </message>
    <message>
        <source>{field} is set smaller than on other badges, to be whole.</source>
        <translation>{field}: 모두 담으려고 다른 배지보다 작게 인쇄합니다.</translation>
    </message>
    <message>
        <source>{field}: {characters} is left out.</source>
        <translation>{field}: 빠지는 글자 {characters}.</translation>
    </message>
    <message>
        <source>{field}: {characters} is printed in its usual form.</source>
        <translation>{field}: 일반 모양으로 인쇄하는 글자 {characters}.</translation>
    </message>
    <message>
        <source>{place}: {standing}.</source>
        <translation>{place}: {standing}.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>이름 아래 줄</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>자국 문자 이름</translation>
    </message>
    <message>
        <source>Notes on the roster</source>
        <translation>명단의 비고</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>이력</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message numerus="yes">
        <source>%n badge(s) wait.</source>
        <translation>
            <numerusform>배지 %n장이 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder in Set-up.</source>
        <translation>설정에서 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Choose another printer in Set-up.</source>
        <translation>설정에서 다른 프린터를 고르세요.</translation>
    </message>
    <message>
        <source>Close the cover; the badges follow by themselves.</source>
        <translation>덮개를 닫으면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>Look at its paper, its ribbon and its cover; the badges follow by themselves.</source>
        <translation>종이, 리본, 덮개를 확인하면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>Make room on the disk; the badges follow by themselves.</source>
        <translation>디스크에 공간을 만들면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation>PDF 폴더</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>{printer}에 종이가 걸렸습니다.</translation>
    </message>
    <message>
        <source>Put in ink or a ribbon; the badges follow by themselves.</source>
        <translation>잉크나 리본을 넣으면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>Put in paper; the badges follow by themselves.</source>
        <translation>종이를 넣으면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>Put in the paper of these badges, or choose their size in Set-up.</source>
        <translation>이 배지의 용지를 넣거나 설정에서 크기를 고르세요.</translation>
    </message>
    <message>
        <source>Start it again at the printer or on this computer; the badges follow.</source>
        <translation>프린터나 이 컴퓨터에서 다시 시작하면 배지가 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; the badges follow by themselves.</source>
        <translation>전원과 케이블을 확인하면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>Take the paper out and close the printer; the badges follow by themselves.</source>
        <translation>종이를 빼고 프린터를 닫으면 배지가 저절로 이어서 나옵니다.</translation>
    </message>
    <message>
        <source>The disk of {printer} is full.</source>
        <translation>{printer}의 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be written.</source>
        <translation>{printer}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>{printer}에서 응답이 없습니다.</translation>
    </message>
    <message>
        <source>{printer} has paper of another size.</source>
        <translation>{printer}에 다른 크기의 용지가 있습니다.</translation>
    </message>
    <message>
        <source>{printer} is not there any more.</source>
        <translation>{printer}: 더는 없는 프린터입니다.</translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation>{printer}의 덮개가 열려 있습니다.</translation>
    </message>
    <message>
        <source>{printer} is out of ink.</source>
        <translation>{printer}의 잉크가 떨어졌습니다.</translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation>{printer}의 종이가 떨어졌습니다.</translation>
    </message>
    <message>
        <source>{printer} is there and says nothing.</source>
        <translation>{printer}: 연결되어 있지만 반응이 없습니다.</translation>
    </message>
    <message>
        <source>{printer} was stopped.</source>
        <translation>{printer}의 작동이 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message numerus="yes">
        <source>%n badge(s) are left in it.</source>
        <translation>
            <numerusform>배지 용지가 %n장 남았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) follow.</source>
        <translation>
            <numerusform>배지 %n장이 이어서 나옵니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation>
            <numerusform>배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>By count it is empty: put badges in, and say how many.</source>
        <translation>세어 보니 비었습니다. 배지 용지를 넣고 몇 장인지 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Did %n badge(s) come out?</source>
        <translation>
            <numerusform>배지 %n장이 나왔습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message numerus="yes">
        <source>Disk is full, %n badge(s) wait</source>
        <translation>
            <numerusform>디스크 가득 참, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>응답 없음</translation>
    </message>
    <message numerus="yes">
        <source>Does not answer, %n badge(s) wait</source>
        <translation>
            <numerusform>응답 없음, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not say how it is</source>
        <translation>상태 알 수 없음</translation>
    </message>
    <message>
        <source>Folder can&apos;t be written</source>
        <translation>폴더에 쓸 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>Folder can&apos;t be written, %n badge(s) wait</source>
        <translation>
            <numerusform>폴더에 쓸 수 없음, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being asked how it is.</source>
        <translation>상태를 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>It prints something else just now.</source>
        <translation>지금 다른 것을 인쇄하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Look in the tray for %n badge(s).</source>
        <translation>
            <numerusform>출력함에서 배지 %n장을 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge waits for it.</source>
        <translation>기다리는 배지가 없습니다.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 확인 전</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>더는 없음</translation>
    </message>
    <message numerus="yes">
        <source>Not there any more, %n badge(s) wait</source>
        <translation>
            <numerusform>더는 없음, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>On hold since {time}.</source>
        <translation>{time}부터 보류 중입니다.</translation>
    </message>
    <message numerus="yes">
        <source>On hold, %n badge(s) wait</source>
        <translation>
            <numerusform>보류 중, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n badge(s) wait</source>
        <translation>
            <numerusform>열림, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of ink</source>
        <translation>잉크 없음</translation>
    </message>
    <message numerus="yes">
        <source>Out of ink, %n badge(s) wait</source>
        <translation>
            <numerusform>잉크 없음, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>종이 없음</translation>
    </message>
    <message numerus="yes">
        <source>Out of paper, %n badge(s) wait</source>
        <translation>
            <numerusform>종이 없음, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>종이 걸림</translation>
    </message>
    <message numerus="yes">
        <source>Paper is stuck, %n badge(s) wait</source>
        <translation>
            <numerusform>종이 걸림, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints, but cannot answer</source>
        <translation>인쇄하지만 결과를 알 수 없음</translation>
    </message>
    <message>
        <source>Prints: {name}</source>
        <translation>인쇄 중: {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Ribbon or ink</source>
        <translation>리본·잉크</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>반응 없음</translation>
    </message>
    <message numerus="yes">
        <source>Says nothing, %n badge(s) wait</source>
        <translation>
            <numerusform>반응 없음, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n badge(s) wait</source>
        <translation>
            <numerusform>멈춤, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>다른 용지</translation>
    </message>
    <message numerus="yes">
        <source>Wrong paper, %n badge(s) wait</source>
        <translation>
            <numerusform>다른 용지, 배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{all}장 중 {left}장</translation>
    </message>
    <message>
        <source>{name} has held it since {time}.</source>
        <translation>{name} 님이 {time}부터 보류했습니다.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{printer}: {state}. {sentence}</source>
        <translation>{printer}: {state}. {sentence}</translation>
    </message>
    <message>
        <source>{what}: {figure}.</source>
        <translation>{what}: {figure}.</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>A folder of PDFs</source>
        <translation>PDF 폴더</translation>
    </message>
    <message>
        <source>A label printer at {address}</source>
        <translation>라벨 프린터: {address}</translation>
    </message>
    <message>
        <source>A network printer at {address}</source>
        <translation>네트워크 프린터: {address}</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>이 컴퓨터의 프린터</translation>
    </message>
    <message>
        <source>A6, folded at the top</source>
        <translation>A6, 위를 접음</translation>
    </message>
    <message>
        <source>All corners are there, and modules of {mm} mm can be read: the printer makes {dpi} dots in an inch or more.</source>
        <translation>네 모서리가 모두 있고 {mm} mm 칸까지 읽힙니다. 프린터 해상도는 {dpi} dpi 이상입니다.</translation>
    </message>
    <message>
        <source>All corners are there, nothing is cut off. Scan the small codes now.</source>
        <translation>네 모서리가 모두 있어 잘린 곳이 없습니다. 이제 작은 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>An own layout: {file}</source>
        <translation>직접 만든 양식: {file}</translation>
    </message>
    <message>
        <source>Badge stock</source>
        <translation>배지 용지</translation>
    </message>
    <message>
        <source>Each badge is a PDF in {folder}</source>
        <translation>배지마다 PDF로 저장: {folder}</translation>
    </message>
    <message>
        <source>Hold a ruler to the scale: when it agrees, the size is right too.</source>
        <translation>눈금에 자를 대 보세요. 맞으면 크기도 맞습니다.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>준비되었습니다.</translation>
    </message>
    <message>
        <source>It prints just now.</source>
        <translation>지금 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Looking whether a printer is there …</source>
        <translation>프린터가 있는지 확인하는 중…</translation>
    </message>
    <message>
        <source>No printer answers at {address}. Is it on, and in the same network?</source>
        <translation>{address}에서 응답하는 프린터가 없습니다. 켜져 있고 같은 네트워크에 있습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Scan the code in %n more corner(s). What is missing was cut off.</source>
        <translation>
            <numerusform>모서리 %n곳의 코드를 더 스캔하세요. 없는 코드는 잘린 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The measuring sheet is on its way.</source>
        <translation>측정용 종이를 보내고 있습니다.</translation>
    </message>
    <message>
        <source>The measuring sheet lies in {file}. Print it in its actual size.</source>
        <translation>측정용 종이를 저장한 파일: {file}. 실제 크기로 인쇄하세요.</translation>
    </message>
    <message>
        <source>The measuring sheet was sent.</source>
        <translation>측정용 종이를 보냈습니다.</translation>
    </message>
    <message>
        <source>The printers of this computer can&apos;t be asked now.</source>
        <translation>지금은 이 컴퓨터의 프린터를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The printing service is off. Start it, then look again.</source>
        <translation>인쇄 서비스가 꺼져 있습니다. 시작한 뒤 다시 찾으세요.</translation>
    </message>
    <message>
        <source>The printing service of this computer is off. Start it, then try again.</source>
        <translation>이 컴퓨터의 인쇄 서비스가 꺼져 있습니다. 시작한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The test badge is on its way.</source>
        <translation>시험용 배지를 보내고 있습니다.</translation>
    </message>
    <message>
        <source>The test badge lies in {file}</source>
        <translation>시험용 배지를 저장한 파일: {file}</translation>
    </message>
    <message>
        <source>The test badge was sent. See whether it came out.</source>
        <translation>시험용 배지를 보냈습니다. 나왔는지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no printer {printer} any more. Choose another one.</source>
        <translation>프린터 {printer}: 더는 없습니다. 다른 프린터를 고르세요.</translation>
    </message>
    <message>
        <source>This computer has no printers set up yet.</source>
        <translation>이 컴퓨터에는 아직 설치된 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no printing service. Badges go into the folder.</source>
        <translation>이 컴퓨터에는 인쇄 서비스가 없습니다. 배지는 폴더에 저장됩니다.</translation>
    </message>
    <message>
        <source>This computer has no printing service. Choose the folder.</source>
        <translation>이 컴퓨터에는 인쇄 서비스가 없습니다. 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>This computer&apos;s own choice</source>
        <translation>이 컴퓨터의 기본 프린터</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>손목띠</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>{address} is no address. Type it like 10.0.0.7 or printer.local.</source>
        <translation>주소가 아닙니다: {address}. 10.0.0.7이나 printer.local처럼 입력하세요.</translation>
    </message>
    <message>
        <source>{address} is there and says nothing. Look at its paper and its cover.</source>
        <translation>{address}: 연결되어 있지만 반응이 없습니다. 종이와 덮개를 확인하세요.</translation>
    </message>
    <message>
        <source>{address} reads no PDF. Install it on this computer, and choose it above.</source>
        <translation>{address}에서 PDF를 읽지 못합니다. 이 컴퓨터에 설치하고 위에서 고르세요.</translation>
    </message>
    <message>
        <source>{address} takes no badges now. Look at the printer, then try again.</source>
        <translation>지금은 {address}에서 배지를 받지 않습니다. 프린터를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{address} wants a password. Allow printing without one there.</source>
        <translation>{address}에서 암호를 요구합니다. 프린터에서 암호 없이 인쇄하도록 허용하세요.</translation>
    </message>
    <message>
        <source>{printer} answers. Print a test badge to see that it is the right one.</source>
        <translation>{printer}에서 응답합니다. 시험용 배지를 인쇄해 맞는 프린터인지 확인하세요.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be reached. Is it on, and in the same network?</source>
        <translation>{printer}에 연결할 수 없습니다. 켜져 있고 같은 네트워크에 있습니까?</translation>
    </message>
    <message>
        <source>{printer} did not take it. Look at the printer, then try again.</source>
        <translation>{printer}에서 받지 않았습니다. 프린터를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{printer} has no paper of {size} mm. Choose another paper below.</source>
        <translation>{printer}에 {size} mm 용지가 없습니다. 아래에서 다른 용지를 고르세요.</translation>
    </message>
    <message>
        <source>{printer} prints something else. Wait a moment, then try again.</source>
        <translation>{printer}에서 다른 것을 인쇄하고 있습니다. 잠시 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{printer} takes nothing at present. Start it on this computer.</source>
        <translation>지금은 {printer}에서 받지 않습니다. 이 컴퓨터에서 시작하세요.</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>A printer that is not listed</source>
        <translation>목록에 없는 프린터</translation>
    </message>
    <message>
        <source>Address of a printer on the network</source>
        <translation>네트워크 프린터의 주소</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>다른 폴더</translation>
    </message>
    <message>
        <source>Badges come out at</source>
        <translation>배지가 나오는 곳</translation>
    </message>
    <message>
        <source>Its address, like 10.0.0.7</source>
        <translation>주소(예: 10.0.0.7)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>프린터를 찾는 중…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Print a badge by itself with the first admission</source>
        <translation>처음 입장할 때 배지를 자동으로 인쇄</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>시험용 배지 인쇄</translation>
    </message>
    <message>
        <source>Print rulers and codes</source>
        <translation>눈금과 코드 인쇄</translation>
    </message>
    <message>
        <source>The folder for badges</source>
        <translation>배지를 저장할 폴더</translation>
    </message>
</context>
<context>
    <name>PrinterSpares</name>
    <message>
        <source>More printers at this desk, to move badges to</source>
        <translation>이 데스크에서 배지를 옮겨 인쇄할 다른 프린터</translation>
    </message>
</context>
<context>
    <name>RefusedPart</name>
    <message>
        <source>Put the row right</source>
        <translation>행 고치기</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Accompanying person</source>
        <translation>동반자</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>결선 진출자</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>초청 손님</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>심사위원</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>연사</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>운영진</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n명 그대로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a formula without a result and count as empty.</source>
        <translation>
            <numerusform>%n개 칸에 결과 없는 수식이 있어 빈칸으로 봅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a spreadsheet&apos;s error and count as empty.</source>
        <translation>
            <numerusform>%n개 칸에 스프레드시트 오류가 있어 빈칸으로 봅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n명 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes are another system&apos;s; they admit all the same.</source>
        <translation>
            <numerusform>코드 %n개는 다른 시스템의 것이지만 그대로 입장할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are bare numbers, read as a spreadsheet counts days.</source>
        <translation>
            <numerusform>날짜 %n개가 숫자로만 되어 있어 스프레드시트의 날짜 번호로 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are too long for a spreadsheet and lost digits.</source>
        <translation>
            <numerusform>숫자 %n개가 스프레드시트에 너무 길어 일부 자릿수를 잃었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person twice. Both stay; look at them on the page People.</source>
        <translation>
            <numerusform>같은 사람일 수 있는 쌍이 %n개 있습니다. 모두 남겨 두니 참가자 페이지에서 확인하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the roster</source>
        <translation>
            <numerusform>명단에 %n명이 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation>
            <numerusform>%n명을 불러왔습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation>
            <numerusform>%n행 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell that is merged over several rows is read for each of them.</source>
        <translation>여러 행에 걸쳐 병합된 칸은 행마다 같은 값으로 읽습니다.</translation>
    </message>
    <message>
        <source>A newer list adds who is new and changes what differs; nobody is lost.</source>
        <translation>새 명단은 새 참가자를 더하고 달라진 것을 고칩니다. 사라지는 사람은 없습니다.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Columns without a header are not read: {columns}.</source>
        <translation>머리글이 없는 열은 읽지 않습니다: {columns}.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름(성 제외)</translation>
    </message>
    <message>
        <source>It ends ({ends}) before it starts ({starts}).</source>
        <translation>끝({ends})이 시작({starts})보다 빠릅니다.</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>기관 종류</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Line {line}: cancelled at a desk, and that stays.</source>
        <translation>{line}행: 데스크에서 취소했으며 취소를 유지합니다.</translation>
    </message>
    <message>
        <source>Line {line}: the picture {photo} can&apos;t be read.</source>
        <translation>{line}행: 사진을 읽을 수 없습니다: {photo}.</translation>
    </message>
    <message>
        <source>Line {line}: they keep the code that they have.</source>
        <translation>{line}행: 지금 있는 코드를 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Line {line}: this code belongs to somebody and was not given again.</source>
        <translation>{line}행: 다른 사람의 코드라서 다시 발급하지 않았습니다.</translation>
    </message>
    <message>
        <source>Line {line}: this record was joined with another, whose row counts.</source>
        <translation>{line}행: 다른 기록과 합친 참가자라서 그 기록의 행을 따릅니다.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}행</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>회원 자격</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>자국 문자 이름</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>요청 사항</translation>
    </message>
    <message>
        <source>No column is known to hold names. It has: {columns}. Call the one “Name”.</source>
        <translation>이름이 있는 열을 찾지 못했습니다. 있는 열: {columns}. 이름 열의 머리글을 “이름”으로 고치세요.</translation>
    </message>
    <message>
        <source>No headers stand in this line.</source>
        <translation>이 행에는 머리글이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>아직 명단이 비어 있습니다</translation>
    </message>
    <message>
        <source>Nobody of {file} came in.</source>
        <translation>{file}에서 불러온 사람은 없습니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>새로 불러올 것이 없음</translation>
    </message>
    <message>
        <source>Nothing of this file is on the roster.</source>
        <translation>이 파일의 내용은 명단에 들어가지 않았습니다.</translation>
    </message>
    <message>
        <source>One cell covers several columns: {text} is a heading, no person.</source>
        <translation>한 칸이 여러 열에 걸쳐 있어 사람이 아니라 제목으로 봅니다: {text}.</translation>
    </message>
    <message>
        <source>Open the list of people as you have it; its columns are found by their headers.</source>
        <translation>가지고 있는 명단을 그대로 여세요. 열은 머리글로 알아봅니다.</translation>
    </message>
    <message>
        <source>Opening a roster</source>
        <translation>명단 열기</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>People are taken in. Scanning goes on meanwhile.</source>
        <translation>참가자를 불러오는 중입니다. 그동안에도 스캔할 수 있습니다.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Read as {encoding}. If names look wrong, save the file as XLSX.</source>
        <translation>읽은 인코딩: {encoding}. 이름이 이상하면 파일을 XLSX로 저장하세요.</translation>
    </message>
    <message>
        <source>Read is the sheet {sheet}, not {others}.</source>
        <translation>읽은 시트: {sheet}. 읽지 않은 시트: {others}.</translation>
    </message>
    <message>
        <source>Read is the sheet {sheet}. {others} could be lists too.</source>
        <translation>읽은 시트: {sheet}. 명단일 수 있는 다른 시트: {others}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>등록 코드</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Say why people are cancelled.</source>
        <translation>등록을 취소하는 까닭을 쓰세요.</translation>
    </message>
    <message>
        <source>Something in the file was not understood and left out.</source>
        <translation>파일에서 이해하지 못한 내용을 제외했습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지함</translation>
    </message>
    <message>
        <source>Stopping. None of this file will be on the roster.</source>
        <translation>중지하는 중입니다. 이 파일의 내용은 명단에 들어가지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>%n명 불러오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>The column {column} is taken as the given name.</source>
        <translation>성을 뺀 이름으로 읽는 열: {column}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>파일을 읽을 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Get it anew.</source>
        <translation>파일이 손상되었거나 잘렸습니다. 다시 받으세요.</translation>
    </message>
    <message>
        <source>The file is empty. Open the one that holds the list.</source>
        <translation>파일이 비어 있습니다. 명단이 든 파일을 여세요.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>암호로 잠긴 파일입니다. 암호 없이 저장하세요.</translation>
    </message>
    <message>
        <source>The file is looked over. Nothing is written yet.</source>
        <translation>파일을 살펴보는 중입니다. 아직 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The file takes more memory or time than a list does. Save it anew as CSV.</source>
        <translation>명단치고 메모리나 시간이 너무 많이 듭니다. CSV로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again.</source>
        <translation>읽는 동안 파일이 바뀌었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than a roster holds. Save the list anew.</source>
        <translation>압축을 풀면 명단이라기에는 너무 큽니다. 명단을 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The headers stand here again.</source>
        <translation>머리글이 여기에 또 있습니다.</translation>
    </message>
    <message>
        <source>The headers stand in line {header}; what is above is not read.</source>
        <translation>머리글은 {header}행에 있습니다. 그 위는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The headers take two lines.</source>
        <translation>머리글이 두 행입니다.</translation>
    </message>
    <message>
        <source>The letters of the file can&apos;t be read. Save it as XLSX, or as CSV in UTF-8.</source>
        <translation>파일의 글자를 읽을 수 없습니다. XLSX나 UTF-8 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>The row can&apos;t be read.</source>
        <translation>행을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>행이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The status {word} is not known and taken as active.</source>
        <translation>알 수 없는 상태라서 유효한 등록으로 봅니다: {word}.</translation>
    </message>
    <message>
        <source>There are more cells than headers.</source>
        <translation>머리글보다 칸이 많습니다.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>These columns are not read: {columns}.</source>
        <translation>읽지 않는 열: {columns}.</translation>
    </message>
    <message>
        <source>This column is not there any more. Open the file anew.</source>
        <translation>이 열이 더는 없습니다. 파일을 다시 여세요.</translation>
    </message>
    <message>
        <source>This is a folder. Open the file in it.</source>
        <translation>폴더입니다. 안에 있는 파일을 여세요.</translation>
    </message>
    <message>
        <source>This is no list. Save the list as XLSX or CSV.</source>
        <translation>명단이 아닙니다. 명단을 XLSX나 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>This is what would come in. Nothing is written yet.</source>
        <translation>이렇게 들어올 예정입니다. 아직 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet can&apos;t be read. Save it as XLSX or CSV.</source>
        <translation>이 형식의 스프레드시트는 읽을 수 없습니다. XLSX나 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>This sheet is not there any more. Open the file anew.</source>
        <translation>이 시트가 더는 없습니다. 파일을 다시 여세요.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>귀빈</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 시작</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 종료</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>from the column {header}</source>
        <translation>읽는 열: {header}</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>새 참가자</translation>
    </message>
    <message>
        <source>rows stay out</source>
        <translation>제외할 행</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>{total}단계 중 {done}단계</translation>
    </message>
    <message>
        <source>{field} holds a character that can&apos;t be seen.</source>
        <translation>{field}: 보이지 않는 글자가 있습니다.</translation>
    </message>
    <message>
        <source>{field} is read from {used}, not from {ignored}.</source>
        <translation>{field}: {used} 열에서 읽고 {ignored} 열은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>{field} is too long: at most {limit} letters.</source>
        <translation>{field}: 너무 깁니다. 최대 {limit}글자입니다.</translation>
    </message>
    <message>
        <source>{field} turns the direction of its text. Type it again.</source>
        <translation>{field}: 글 방향을 바꾸는 보이지 않는 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>{text} can&apos;t be read as a date. Write it as 2026-09-21.</source>
        <translation>날짜로 읽을 수 없습니다: {text}. 2026-09-21처럼 쓰세요.</translation>
    </message>
    <message>
        <source>{word} under VIP is not known and taken as yes.</source>
        <translation>귀빈 열에 알 수 없는 값이 있어 귀빈으로 봅니다: {word}.</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Check and correct</source>
        <translation>확인하고 고치기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>명단을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Excel or CSV, as you have it</source>
        <translation>Excel이나 CSV 그대로</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>지금까지 불러온 명단</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>Open a roster file</source>
        <extracomment>Rows of a list that nobody reads to its end.</extracomment>
        <translation>명단 파일 열기</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>다른 파일 열기</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>확인할 것</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>파일 내용</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message numerus="yes">
        <source>From key to key it took %n milliseconds.</source>
        <translation>
            <numerusform>키 사이 간격은 %n밀리초였습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>It ended with Return, as most scanners do.</source>
        <translation>대부분의 스캐너처럼 Return으로 끝났습니다.</translation>
    </message>
    <message>
        <source>It ended with Tab, which works.</source>
        <translation>Tab으로 끝났습니다. 문제없습니다.</translation>
    </message>
    <message>
        <source>It ended with a line feed, which works.</source>
        <translation>줄바꿈으로 끝났습니다. 문제없습니다.</translation>
    </message>
    <message>
        <source>It typed {text}, which the desk reads as {code}.</source>
        <translation>입력: {text}. 데스크가 읽은 코드: {code}.</translation>
    </message>
    <message>
        <source>It typed {text}.</source>
        <translation>입력: {text}.</translation>
    </message>
    <message>
        <source>It was one key.</source>
        <translation>키 하나였습니다.</translation>
    </message>
    <message>
        <source>Its keyboard is another one; the desk goes by the keys and not by the letters.</source>
        <translation>스캐너의 키보드 설정이 다르지만 데스크는 글자가 아니라 키로 읽습니다.</translation>
    </message>
    <message>
        <source>Its keyboard is the one of this computer.</source>
        <translation>스캐너의 키보드 설정이 이 컴퓨터와 같습니다.</translation>
    </message>
    <message>
        <source>Its letters are those of a keyboard of the kind {layout}.</source>
        <translation>{layout} 키보드의 글자로 들어옵니다.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Nothing came after it, which works too.</source>
        <translation>뒤에 붙은 것은 없습니다. 문제없습니다.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Scan the code on this screen.</source>
        <translation>아직 들어온 것이 없습니다. 화면의 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Something arrived, but not this code. Scan the code on this screen.</source>
        <translation>무언가 들어왔지만 이 코드가 아닙니다. 화면의 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>That came as slowly as typing by hand. Set the scanner to send without a delay.</source>
        <translation>손으로 입력하는 것처럼 느립니다. 스캐너를 지연 없이 보내도록 설정하세요.</translation>
    </message>
    <message>
        <source>That is another code. Compare it with the one on this screen.</source>
        <translation>다른 코드입니다. 화면의 코드와 비교하세요.</translation>
    </message>
    <message>
        <source>That is right. Codes can be typed at this desk too.</source>
        <translation>맞습니다. 이 데스크에서는 코드를 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>That was as slow as typing by hand.</source>
        <translation>손으로 입력하는 것처럼 느렸습니다.</translation>
    </message>
    <message>
        <source>The scanner works now: the desk has learnt how it types.</source>
        <translation>이제 스캐너가 작동합니다. 데스크가 입력 방식을 익혔습니다.</translation>
    </message>
    <message>
        <source>The scanner works. It types as a keyboard of the kind {layout} does.</source>
        <translation>스캐너가 작동합니다. {layout} 키보드처럼 입력합니다.</translation>
    </message>
    <message>
        <source>The scanner works. Its letters arrive as they are.</source>
        <translation>스캐너가 작동합니다. 글자가 그대로 들어옵니다.</translation>
    </message>
    <message>
        <source>The scanner works. The desk reads its keys, whatever the keyboard.</source>
        <translation>스캐너가 작동합니다. 키보드 설정과 상관없이 데스크가 키를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>이 줄 복사</translation>
    </message>
    <message>
        <source>For whoever helps by telephone</source>
        <translation>전화로 돕는 사람에게 알려 줄 것</translation>
    </message>
    <message>
        <source>No scanner here?</source>
        <translation>스캐너가 없습니까?</translation>
    </message>
    <message>
        <source>The test code as a picture</source>
        <translation>시험용 코드 그림</translation>
    </message>
    <message>
        <source>The test code, typed</source>
        <translation>입력한 시험용 코드</translation>
    </message>
    <message>
        <source>Type the letters below the picture, and everything else works as with one.</source>
        <translation>그림 아래의 글자를 입력하면 나머지는 스캐너가 있을 때와 똑같이 작동합니다.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>About</source>
        <translation>프로그램 정보</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>이미 입장함</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>이 컴퓨터와 같게</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation>등록되지 않은 코드</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Each kind of answer has a sound, so that nobody must look.</source>
        <translation>결과마다 소리가 달라 화면을 보지 않아도 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Every act bears a name; a duty says what it may be.</source>
        <translation>한 일마다 이름이 남고, 할 수 있는 일은 권한이 정합니다.</translation>
    </message>
    <message>
        <source>For bright halls</source>
        <translation>밝은 행사장에서</translation>
    </message>
    <message>
        <source>For dim rooms and the night</source>
        <translation>어두운 곳이나 밤에</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Language, colours and text size switch while you choose.</source>
        <translation>언어, 색, 글자 크기는 고르는 대로 바뀝니다.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light or dark, as the system is set</source>
        <translation>시스템 설정에 따라 밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>아직 아무도 없음</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>이 출입구가 아님</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>아직 시험 전</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>One for each kind of answer</source>
        <translation>결과마다 다른 소리</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>명단</translation>
    </message>
    <message>
        <source>Scan the code: what arrives is shown, and nobody is let in.</source>
        <translation>코드를 스캔하세요. 들어온 내용만 보여 주고 아무도 입장시키지 않습니다.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message>
        <source>Shape, colour and word still say it all</source>
        <translation>모양, 색, 글로 모두 알 수 있음</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>소리 끔</translation>
    </message>
    <message>
        <source>Sounds on</source>
        <translation>소리 켬</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>단계별로</translation>
    </message>
    <message>
        <source>The list of people, as the secretariat sends it.</source>
        <translation>사무국이 보내는 참가자 명단입니다.</translation>
    </message>
    <message>
        <source>The version, where the files are, and under which licences.</source>
        <translation>버전, 파일 위치, 라이선스.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make a sound now. Shape, colour and word still say it all.</source>
        <translation>지금 이 컴퓨터에서 소리를 낼 수 없습니다. 모양, 색, 글로 모두 알 수 있습니다.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>이 데스크</translation>
    </message>
    <message>
        <source>What others call this desk, and where it lets people in.</source>
        <translation>이 데스크의 이름과 입장 지점.</translation>
    </message>
    <message>
        <source>Where badges come out, and on which paper.</source>
        <translation>배지가 나오는 곳과 용지.</translation>
    </message>
    <message>
        <source>White and yellow on black, strong borders</source>
        <translation>검은 바탕에 흰색과 노란색, 굵은 테두리</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>작동함</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>횟수 제한 없음</translation>
    </message>
    <message>
        <source>in and out, counted</source>
        <translation>입장과 퇴장을 셈</translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>하루 한 번</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{point}. With a programme there are more points to choose from.</source>
        <translation>{point}. 일정을 불러오면 입장 지점을 더 고를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Each change holds at once</source>
        <extracomment>Pixels of page below which a part needs the column&apos;s room.</extracomment>
        <translation>바꾸면 바로 적용됩니다</translation>
    </message>
    <message>
        <source>Part of Set-up</source>
        <translation>설정 항목</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Every act at this desk bears a name.</source>
        <translation>이 데스크에서 한 일에는 모두 이름이 남습니다.</translation>
    </message>
    <message>
        <source>Everything at this desk stays as it is.</source>
        <translation>이 데스크의 내용은 모두 그대로 있습니다.</translation>
    </message>
    <message>
        <source>No PIN is asked until an organizer has one.</source>
        <translation>주최자가 PIN을 정하기 전에는 PIN을 묻지 않습니다.</translation>
    </message>
    <message>
        <source>That code was not checked. Sign in first, then scan it again.</source>
        <translation>그 코드는 확인하지 않았습니다. 먼저 로그인한 뒤 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>That code was not checked. {name} or somebody else signs in first.</source>
        <translation>그 코드는 확인하지 않았습니다. {name} 님이나 다른 담당자가 먼저 로그인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation>
            <numerusform>PIN이 맞지 않습니다. %n번 더 틀리면 기다려야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. {name} can try again at {time}; their own code works at once.</source>
        <translation>너무 여러 번 틀렸습니다. {name} 님은 {time}에 다시 할 수 있습니다. 본인 코드는 바로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Type your PIN: six digits.</source>
        <translation>PIN 여섯 자리를 입력하세요.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>누가 이어서 맡습니까?</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>담당자는 누구입니까?</translation>
    </message>
    <message>
        <source>{duty} · works here now</source>
        <translation>{duty} · 지금 담당 중</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. An organizer gives one in Set-up.</source>
        <translation>{name} 님은 아직 PIN이 없습니다. 주최자가 설정에서 정해 줍니다.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Or scan your own code at any time: it signs you in at once.</source>
        <translation>언제든 본인 코드를 스캔하면 바로 로그인됩니다.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>SoundsPanel</name>
    <message>
        <source>Hear them</source>
        <extracomment>A verdict for each sound that differs, in the order of how often it is heard.</extracomment>
        <translation>들어 보기</translation>
    </message>
</context>
<context>
    <name>ThisDeskPanel</name>
    <message>
        <source>It stands on every badge.</source>
        <translation>모든 배지에 들어갑니다.</translation>
    </message>
    <message>
        <source>Name of the congress</source>
        <translation>행사 이름</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>이 데스크의 이름</translation>
    </message>
    <message>
        <source>This desk checks at</source>
        <translation>이 데스크의 입장 지점</translation>
    </message>
    <message>
        <source>Time zone of the congress</source>
        <translation>행사 시간대</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Admitted</source>
        <translation>입장</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) are taken</source>
        <translation>
            <numerusform>%n석이 모두 찼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>이미 입장함</translation>
    </message>
    <message>
        <source>Although already in</source>
        <translation>이미 입장했지만 사유 있음</translation>
    </message>
    <message>
        <source>Although it is full</source>
        <translation>만석이지만 사유 있음</translation>
    </message>
    <message>
        <source>Although it is too early</source>
        <translation>아직 이르지만 사유 있음</translation>
    </message>
    <message>
        <source>Although it is too late</source>
        <translation>이미 늦었지만 사유 있음</translation>
    </message>
    <message>
        <source>Although not on the list</source>
        <translation>명단에 없지만 사유 있음</translation>
    </message>
    <message>
        <source>As far as this desk knows, they did not come in here.</source>
        <translation>이 데스크가 아는 한 여기로 들어오지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>새 배지를 보여 달라고 하세요.</translation>
    </message>
    <message>
        <source>Ask them to wait, and call a supervisor.</source>
        <translation>기다려 달라고 하고 책임자를 부르세요.</translation>
    </message>
    <message>
        <source>Ask them to wait.</source>
        <translation>기다려 달라고 하세요.</translation>
    </message>
    <message>
        <source>Badge replaced</source>
        <translation>교체된 배지</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Closed since yesterday</source>
        <translation>어제 닫힘</translation>
    </message>
    <message>
        <source>Closed since {date}</source>
        <translation>{date} 닫힘</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>{time}에 닫힘</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation>등록되지 않은 코드</translation>
    </message>
    <message>
        <source>Code not readable</source>
        <translation>읽을 수 없는 코드</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>무효인 코드</translation>
    </message>
    <message>
        <source>Do not hand over a badge.</source>
        <translation>배지를 주지 마세요.</translation>
    </message>
    <message>
        <source>Find them by name, or let them register.</source>
        <translation>이름으로 찾거나 현장 등록을 하세요.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>만석</translation>
    </message>
    <message>
        <source>If they have none, print it again.</source>
        <translation>배지가 없으면 다시 인쇄하세요.</translation>
    </message>
    <message>
        <source>If they have their badge, they may go in.</source>
        <translation>배지가 있으면 그대로 들어가면 됩니다.</translation>
    </message>
    <message>
        <source>Let them go; nothing is counted twice.</source>
        <translation>그대로 보내세요. 두 번 세지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody on this roster has this code.</source>
        <translation>이 명단에는 이 코드가 없습니다.</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>안에 없음</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Nothing is lost: the next scan of this code is judged anew.</source>
        <translation>잃은 것은 없습니다. 이 코드를 다시 스캔하면 새로 판단합니다.</translation>
    </message>
    <message>
        <source>Only a part of the code arrived.</source>
        <translation>코드의 일부만 들어왔습니다.</translation>
    </message>
    <message>
        <source>Open to them now: {places}</source>
        <translation>지금 들어갈 수 있는 곳: {places}</translation>
    </message>
    <message>
        <source>Open to them now: {place}, until {time}</source>
        <translation>지금 들어갈 수 있는 곳: {place}, {time}까지</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>{time}에 열림</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>{date} {time}에 열림</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>내일 {time}에 열림</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message>
        <source>Since {time}, {desk}</source>
        <translation>{time}, {desk}에서</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>취소함</translation>
    </message>
    <message>
        <source>The badge is valid, but nobody is let in here any more.</source>
        <translation>배지는 유효하지만 여기는 더 입장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The badge is valid, but not for this door.</source>
        <translation>배지는 유효하지만 이 출입구는 아닙니다.</translation>
    </message>
    <message>
        <source>The badge is valid. They only come back on that day.</source>
        <translation>배지는 유효합니다. 그날 다시 오면 됩니다.</translation>
    </message>
    <message>
        <source>The badge is valid. They only come back to this door at {time}.</source>
        <translation>배지는 유효합니다. {time}에 이 출입구로 다시 오면 됩니다.</translation>
    </message>
    <message>
        <source>The places are counted at this desk. A supervisor may admit with a reason.</source>
        <translation>자리는 이 데스크에서 센 것입니다. 책임자는 사유를 남기고 입장시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>This code lets nobody in.</source>
        <translation>이 코드로는 입장할 수 없습니다.</translation>
    </message>
    <message>
        <source>This registration does not count any more</source>
        <translation>더는 유효하지 않은 등록입니다</translation>
    </message>
    <message>
        <source>Turn up the brightness of the telephone and scan again, or find them by name.</source>
        <translation>휴대전화 화면을 밝게 하고 다시 스캔하거나 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>When somebody leaves, a place is free: scan again.</source>
        <translation>누군가 나가면 자리가 납니다. 그때 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Who has none needs a supervisor: this code was made invalid when it was lost.</source>
        <translation>새 배지가 없으면 책임자가 필요합니다. 이 코드는 분실로 무효가 되었습니다.</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>사유 있음</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>이미 입장함</translation>
    </message>
    <message>
        <source>badge replaced</source>
        <translation>교체된 배지</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>code not valid</source>
        <translation>무효인 코드</translation>
    </message>
    <message>
        <source>full</source>
        <translation>만석</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>안에 없음</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>명단 없음</translation>
    </message>
    <message>
        <source>out</source>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>취소함</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>아직 이름</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>늦음</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Admit them now</source>
        <translation>지금 입장시키기</translation>
    </message>
    <message>
        <source>Admit them now: {place}</source>
        <translation>지금 입장시키기: {place}</translation>
    </message>
    <message>
        <source>Call {people}.</source>
        <translation>{people} 님을 부르세요.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear all that was typed?</source>
        <translation>입력한 내용을 모두 지우시겠습니까?</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>이 가운데 있습니까?</translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation>다른 사람임: 등록</translation>
    </message>
    <message>
        <source>Let them photograph the code: it is their badge until one is printed.</source>
        <translation>코드를 사진으로 찍게 하세요. 인쇄할 때까지 배지 대신 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No badge: no printer is set up here</source>
        <translation>배지 없음: 프린터가 설정되지 않음</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람 없음</translation>
    </message>
    <message>
        <source>Nobody like this is on the roster</source>
        <translation>명단에 비슷한 사람이 없음</translation>
    </message>
    <message>
        <source>Not for this duty</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Not registered yet: this was typed at {time}.</source>
        <translation>아직 등록하지 않았습니다. {time}에 입력한 내용입니다.</translation>
    </message>
    <message>
        <source>Not registered yet: this was typed before.</source>
        <translation>아직 등록하지 않았습니다. 전에 입력한 내용입니다.</translation>
    </message>
    <message>
        <source>On the roster already?</source>
        <translation>이미 명단에 있습니까?</translation>
    </message>
    <message>
        <source>Print the badge on {printer}</source>
        <translation>{printer}에서 배지 인쇄</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Registration staff may register people.</source>
        <translation>현장 등록은 등록 직원이 할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>See %n of a like name</source>
        <translation>
            <numerusform>비슷한 이름 %n명 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in, and what was typed is shown again.</source>
        <translation>로그인하면 입력한 내용이 다시 표시됩니다.</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster yet</source>
        <translation>아직 명단에 없는 사람</translation>
    </message>
    <message>
        <source>That did not work; nothing was written. Try again. The desk goes on.</source>
        <translation>되지 않았습니다. 기록한 것은 없습니다. 다시 시도하세요. 데스크는 계속 작동합니다.</translation>
    </message>
    <message>
        <source>The badge comes with it, on {printer}</source>
        <translation>{printer}에서 배지도 함께 인쇄</translation>
    </message>
    <message>
        <source>The code is on the badge. They may also photograph it.</source>
        <translation>코드는 배지에 있습니다. 사진으로 찍어도 됩니다.</translation>
    </message>
    <message>
        <source>The code of {name}</source>
        <translation>{name} 님의 코드</translation>
    </message>
    <message>
        <source>Then open them instead: nobody is registered twice.</source>
        <translation>있으면 새로 등록하지 말고 여세요. 이중 등록을 막습니다.</translation>
    </message>
    <message>
        <source>This name is on the roster already</source>
        <translation>이미 명단에 있는 이름입니다</translation>
    </message>
    <message>
        <source>Type a name: in their own script, in Latin letters, or both.</source>
        <translation>이름을 입력하세요. 자국 문자나 로마자, 또는 둘 다 됩니다.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Who has a like name shows here while you type.</source>
        <translation>입력하는 동안 비슷한 이름이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>{name} of {organization}</source>
        <translation>{name} ({organization})</translation>
    </message>
    <message>
        <source>{people}. Is it one of them? Then open them in the list.</source>
        <translation>{people}. 이 가운데 한 명이면 목록에서 여세요.</translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Go on registering</source>
        <translation>등록 계속하기</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>로마자 이름</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>자국 문자 이름</translation>
    </message>
    <message>
        <source>Next walk-in</source>
        <translation>다음 현장 등록</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>비슷한 이름의 사람</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation>
            <numerusform>배지 %n장 대기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a look</source>
        <translation>
            <numerusform>확인할 것이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>모두 정상</translation>
    </message>
    <message>
        <source>Alt + 1 to {last}</source>
        <translation>Alt + 1~{last}</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>배지</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>방콕</translation>
    </message>
    <message>
        <source>Can&apos;t be written</source>
        <translation>쓸 수 없음</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>중앙</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>덮개 열림</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Does not tell</source>
        <translation>상태 알 수 없음</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>제네바</translation>
    </message>
    <message>
        <source>Go on: nothing that was said is lost. A report lies in Set-up.</source>
        <translation>계속하세요. 기록된 것은 잃지 않았습니다. 보고서는 설정에 있습니다.</translation>
    </message>
    <message>
        <source>London</source>
        <translation>런던</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람 없음</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 확인 전</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>여기서 쓰지 않음</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>주최자</translation>
    </message>
    <message>
        <source>Out of ink</source>
        <translation>잉크 없음</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>종이 없음</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>종이 걸림</translation>
    </message>
    <message>
        <source>People</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>인쇄 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>반응 없음</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>서울</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>등록 직원</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>안내 요원</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>The desk can&apos;t open yet</source>
        <translation>데스크를 아직 열 수 없습니다</translation>
    </message>
    <message>
        <source>The desk opens its roster.</source>
        <translation>데스크가 명단을 여는 중입니다.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>프로그램에 오류가 생김</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>행사장</translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>다른 용지</translation>
    </message>
    <message>
        <source>{congress} · {desk}</source>
        <translation>{congress} · {desk}</translation>
    </message>
    <message>
        <source>{desk} · {operator}</source>
        <translation>{desk} · {operator}</translation>
    </message>
    <message>
        <source>{duty}, since {time}</source>
        <translation>{duty}, {time}부터</translation>
    </message>
    <message>
        <source>{name}: {phrase}</source>
        <translation>{name}: {phrase}</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>A PIN has six digits. Type them all.</source>
        <translation>PIN은 여섯 자리입니다. 모두 입력하세요.</translation>
    </message>
    <message>
        <source>A supervisor may change this.</source>
        <translation>책임자가 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A supervisor may change this: {people}.</source>
        <translation>책임자가 바꿀 수 있습니다: {people}.</translation>
    </message>
    <message>
        <source>An organizer may change this.</source>
        <translation>주최자가 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>An organizer may change this: {people}.</source>
        <translation>주최자가 바꿀 수 있습니다: {people}.</translation>
    </message>
    <message>
        <source>Another program holds the desk&apos;s files. Close it, then try again.</source>
        <translation>다른 프로그램이 데스크 파일을 쓰고 있습니다. 닫은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Registration staff may change this.</source>
        <translation>등록 직원이 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Registration staff may change this: {people}.</source>
        <translation>등록 직원이 바꿀 수 있습니다: {people}.</translation>
    </message>
    <message>
        <source>Somebody else must do that for you.</source>
        <translation>다른 사람이 대신해야 합니다.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again. The desk goes on.</source>
        <translation>되지 않았습니다. 바뀐 것은 없습니다. 다시 시도하세요. 데스크는 계속 작동합니다.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <translation>디스크가 가득 찼습니다. 바뀐 것은 없습니다. 공간을 만든 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file of settings can&apos;t be read: {file}. Mend it or take it away.</source>
        <translation>설정 파일을 읽을 수 없습니다: {file}. 고치거나 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Asia/Seoul.</source>
        <translation>없는 시간대입니다. Asia/Seoul처럼 쓰세요.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Choose another one.</source>
        <translation>짐작하기 쉬운 PIN입니다. 다른 PIN을 고르세요.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept. Use one line of at most 200 letters.</source>
        <translation>저장할 수 없습니다. 200글자 이내 한 줄로 쓰세요.</translation>
    </message>
    <message>
        <source>This name holds a character that can&apos;t be seen. Type it again.</source>
        <translation>이름에 보이지 않는 글자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} letters.</source>
        <translation>이름이 너무 깁니다. {limit}글자 이내로 쓰세요.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Nothing was changed.</source>
        <translation>{file}에 쓸 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name} 님은 더는 이 데스크의 담당자가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} is the only organizer. Make somebody else an organizer first.</source>
        <translation>{name} 님이 유일한 주최자입니다. 먼저 다른 사람을 주최자로 정하세요.</translation>
    </message>
    <message>
        <source>{name} works here already. Use another name.</source>
        <translation>{name} 님은 이미 담당자입니다. 다른 이름을 쓰세요.</translation>
    </message>
</context>
</TS>
