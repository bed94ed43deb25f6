import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** What a page of Tuesday, 18 Mehr 1402 tells in one paragraph: `kind day who…`. */
function toldIn(text: string): string {
  const source = `۱۸ مهر ۱۴۰۲ - ۱۲:۰۰\nخبرهای سیاست خارجی امروز\n\n${text}\n`;
  const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  const told = events.map(({ kind, day, participants }) => [kind, day ?? "-", ...participants.map(({ id }) => id).sort()].join(" "));
  return told.sort().join(" / ");
}

describe("the wordings of the press", () => {
  test.each([
    ["لاوروف روز دوشنبه به حضور رئیسی رسید.", "meeting 2023-10-09 lavrov raisi"],
    ["سفیر عمان دیروز نزد لاوروف رفت.", "meeting 2023-10-09 lavrov oman"],
    ["فیدان دوشنبه شب از سوی رئیسی پذیرفته شد.", "meeting 2023-10-09 fidan raisi"],
    ["بلینکن دیروز در کاخ الیزه از جانب مکرون پذیرایی شد.", "meeting 2023-10-09 blinken macron"],
    ["لاوروف دیروز جلسه‌ای دو ساعته با فیدان برگزار کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["نشستی که دیروز میان بلینکن و فیدان تشکیل شد، به توافق نرسید.", "meeting 2023-10-09 blinken fidan"],
    ["لاوروف و فیدان فردا در مسکو دور یک میز می‌نشینند.", "meeting 2023-10-11 fidan lavrov"],
    ["رئیسی دیروز به افتخار لاوروف ضیافت شام داد.", "meeting 2023-10-09 lavrov raisi"],
    ["لاوروف دیروز ناهار را با فیدان صرف کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز در پایان مأموریت خود با رئیسی خداحافظی کرد.", "meeting 2023-10-09 lavrov raisi"],
    ["لاوروف دیروز اوضاع قفقاز را با فیدان بررسی کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف و فیدان دیروز درباره غلات بحث و تبادل نظر کردند.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز به همراه شماری از نمایندگان مجلس با فیدان دیدار کرد.", "meeting 2023-10-09 fidan lavrov"],
    ["فادی حاجعلی سفیر لبنان دیروز به دیدار لاوروف رفت.", "meeting 2023-10-09 lavrov x-fadyhajaly"],
    ["لاوروف دیروز همتای ترک خود را پذیرفت.", "meeting 2023-10-09 fidan lavrov"],
    ["رئیسی دیروز در کاخ ملت دبیرکل سازمان همکاری شانگهای لاوروف را به حضور پذیرفت.", "meeting 2023-10-09 lavrov raisi"],
    ["عبدالله بن زاید، معاون نخست وزیر و وزیر امور خارجه، دیروز از جناب لوئیس موریو، وزیر امور خارجه جمهوری کلمبیا استقبال کرد.", "meeting 2023-10-09 abdullah-bin-zayed x-lvyysmvryv"],
    ["بلینکن دیروز با فیدان، که با سفر رسمی در باکو قرار دارد، ملاقات انجام داد.", "meeting 2023-10-09 blinken fidan / visit - fidan"],
    ["لاوروف دیروز پیش از بازگشت به مسکو به دیدن فیدان رفت.", "meeting 2023-10-09 fidan lavrov"],
    ["رئیس سنای بلژیک دیروز وارد تهران شد.", "visit 2023-10-09 belgium tehran"],
    ["پاسخ مسکو دیروز از طریق لاوروف به واشنگتن رسید.", ""],
    ["نشست شرم‌الشیخ فردا برگزار می‌شود.", "summit 2023-10-11 egypt sharm-el-sheikh"],
    ["لاوروف دیروز پای صحبت فیدان نشست.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز با فیدان نشست و درباره غلات حرف زد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز در آنکارا روبه‌روی فیدان نشست.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز در آنکارا با فیدان تشکیل جلسه داد.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز از سوی فیدان مورد استقبال قرار گرفت.", "meeting 2023-10-09 fidan lavrov"],
    ["هیئت‌های ایران و روسیه دیروز در دوحه پای میز مذاکره نشستند.", "meeting 2023-10-09 iran russia"],
    ["نمایندگان ایران و آمریکا دیروز در دوحه گفت‌وگوهای غیرمستقیم انجام دادند.", "meeting 2023-10-09 iran united-states"],
    ["لاوروف دیروز با فیدان در تماس بود.", "call 2023-10-09 fidan lavrov"],
    ["لاوروف و فیدان دیروز یک ساعت پشت خط تلفن با هم حرف زدند.", "call 2023-10-09 fidan lavrov"],
    ["لاوروف دیروز مسکو را به سوی تهران ترک گفت.", "visit 2023-10-09 lavrov tehran"],
    ["لاوروف دیروز سفر سه‌روزه‌ای را به ایران آغاز کرد.", "visit 2023-10-09 iran lavrov"],
    ["لاوروف دیروز پس از پایان سفر به تهران راهی دوحه شد.", "visit 2023-10-09 doha lavrov / visit 2023-10-09 lavrov tehran"],
    ["پوتین دیروز طی پیامی درگذشت مادر اردوغان را تسلیت گفت.", "letter 2023-10-09 erdogan putin"],
    ["پوتین دیروز در پیام جداگانه‌ای به اردوغان عید فطر را تبریک گفت.", "letter 2023-10-09 erdogan putin"],
    ["فیدان دیروز در جمع خبرنگاران از ادامه مذاکرات گفت.", "press-conference 2023-10-09 fidan"],
    ["وزیران نفت اوپک دیروز در وین تشکیل جلسه دادند.", "summit 2023-10-09 opec"],
    ["نشست دوروزه ناتو دیروز در ویلنیوس به کار خود پایان داد.", "summit 2023-10-09 nato"],
    ["وزیران دفاع ناتو دیروز نشست سالانه خود را آغاز کردند.", "summit 2023-10-09 nato"],
    ["لاوروف دیروز پای تلفن با فیدان درباره غلات صحبت کرد.", "call 2023-10-09 fidan lavrov"],
    ["مکرون دیروز گوشی را برداشت و با پوتین حرف زد.", "call 2023-10-09 macron putin"],
    ["لاوروف دیروز به صورت مجازی با فیدان گفت‌وگو کرد.", "call 2023-10-09 fidan lavrov"],
    ["مقرر شد فیدان روز ۵ آبان در رأس هیأتی از تهران دیدار کند.", "visit 2023-10-27 fidan tehran"],
    ["دیدار رسمی پوتین از چین دیروز آغاز شد.", "visit 2023-10-09 china putin"],
    ["لاوروف دیروز در فرودگاه باکو مورد استقبال مقام‌های محلی قرار گرفت.", "visit 2023-10-09 baku lavrov"],
    ["لاوروف در سفر دوشنبه خود به باکو قراردادی امضا کرد.", "visit 2023-10-09 baku lavrov"],
    ["لاوروف عصر دوشنبه در صدر هیأتی سیاسی وارد فرودگاه مهرآباد شد.", "visit 2023-10-09 lavrov"],
    ["هواپیمای لاوروف دیروز در فرودگاه مهرآباد به زمین نشست.", "visit 2023-10-09 lavrov"],
    ["لاوروف دیروز روز پرکاری را در تهران گذراند.", "visit 2023-10-09 lavrov tehran"],
    ["لاوروف دیروز در تهران بود.", "visit 2023-10-09 lavrov tehran"],
    ["لاوروف سه روز در ایران می‌ماند.", "visit - iran lavrov"],
    ["آقای لاوروف دیشب رسید و برنامه‌هایش از همین امروز شروع می‌شود.", "visit 2023-10-09 lavrov"],
    ["لاوروف دیروز به دعوت همتای فرانسوی خود به رامبویه رفت.", "visit 2023-10-09 lavrov"],
    ["سفیر جدید روسیه دیروز اعتمادنامه‌اش را به رئیسی سپرد.", "meeting 2023-10-09 raisi russia"],
    ["اجلاس شرم‌الشیخ فردا با ریاست مشترک السیسی و بایدن گشایش می‌یابد.", "summit 2023-10-11 biden sisi"],
    ["پوتین دیروز پیام تبریکی به اردوغان فرستاد.", "letter 2023-10-09 erdogan putin"],
    ["پوتین دیروز مکتوبی به اردوغان فرستاد.", "letter 2023-10-09 erdogan putin"],
    ["لاوروف دیروز با فیدان مکاتبه کرد.", "letter 2023-10-09 fidan lavrov"],
    ["فیدان ظهر دیروز به پرسش‌های رسانه‌ها درباره غلات پاسخ داد.", "press-conference 2023-10-09 fidan"],
    ["فیدان دیروز در جمع خبرنگاران حاضر شد.", "press-conference 2023-10-09 fidan"],
    ["فیدان در نشست هفتگی دوشنبه خود با خبرنگاران از سفرهای تازه خبر داد.", "press-conference 2023-10-09 fidan"],
    ["فیدان دیروز در سخنانی که از تلویزیون پخش شد، این قطعنامه را بی‌ارزش نامید.", "statement 2023-10-09 fidan"],
  ])("«%s» tells of %s", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });

  test.each([
    ["روسیه دیروز پاسخ کتبی خود را برای فیدان فرستاد.", "letter 2023-10-09 fidan russia"],
    ["لاوروف و فیدان دیروز در نشستی مجازی شرکت کردند.", "meeting 2023-10-09 fidan lavrov"],
    ["یک هیئت ترک به ریاست فیدان، وزیر خارجه آن کشور، دیروز وارد باکو شد.", "visit 2023-10-09 baku fidan"],
    ["نشست کمیسیون مشترک که دیروز به ریاست لاوروف و فیدان برپا شد، بی‌نتیجه بود.", "meeting 2023-10-09 fidan lavrov"],
    ["در دیداری که دیروز انجام شد، لاوروف و فیدان سندی امضا کردند.", "meeting 2023-10-09 fidan lavrov"],
    ["به گزارش ایرنا، در این گفت‌وگوی تلفنی که دیروز به ابتکار مکرون انجام شد، پوتین بر صلح تأکید کرد.", "call 2023-10-09 macron putin"],
    ["لاوروف طی نامه‌ای که دیروز منتشر شد، از فیدان خواست به توافق پایبند بماند.", "letter 2023-10-09 fidan lavrov"],
  ])("a clause with «که» about the noun of an event does not part it from its people: «%s»", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });

  test.each([
    ["السیسی دیروز پا به خاک ترکیه گذاشت. اردوغان منتظرش بود و دو رهبر به کاخ رفتند. گفت‌وگوی دونفره آنان به درازا کشید.", "meeting - erdogan sisi"],
    ["زلنسکی دیروز به جده رفت. محمد بن سلمان که ساعتی بعد با او خلوت کرد، از صلح گفت.", "meeting 2023-10-09 mohammed-bin-salman zelenskyy"],
    ["لاوروف میزبان فیدان بود. دو وزیر دیروز در باغ قدم زدند و درباره نفت گفت‌وگو کردند.", "meeting 2023-10-09 fidan lavrov"],
    ["لاوروف در کاخ ریاست جمهوری مورد استقبال فیدان قرار گرفت.", "meeting - fidan lavrov"],
    ["لاوروف دیروز با فیدان کمیشنر عالی ملل متحد در امور مهاجرین که در رأس هیأتی به مسکو آمده است، ملاقات کرد.", "visit 2023-10-09 fidan moscow"],
  ])("«%s» tells among whom: %s", (text, expected) => {
    expect(toldIn(text).split(" / ")).toContain(expected);
  });

  test.each([
    ["لاوروف یکشنبه برای دیدار با فیدان و رئیسی راهی تهران شد.", "meeting 2023-10-08 fidan lavrov raisi / visit 2023-10-08 lavrov tehran", "who goes to meet them meets them"],
    ["لاوروف شنبه وارد تهران شد. او چند ساعت پس از ورود با رئیسی ملاقات کرد.", "meeting 2023-10-07 lavrov raisi / visit 2023-10-07 lavrov tehran", "what follows an arrival is of its day"],
    ["لاوروف دیروز فیدان را که با سفر رسمی در مسکو به سر می‌برد، به حضور پذیرفت.", "meeting 2023-10-09 fidan lavrov / visit - fidan", "he has come whom the other received"],
    ["رئیسی امروز با لاوروف ملاقات کرد که دیشب در رأس هیئتی به تهران رسید.", "meeting 2023-10-10 lavrov raisi / visit 2023-10-09 lavrov tehran", "what a sentence tells behind its verb is of whom one met"],
    ["رئیسی امروز پذیرای لاوروف بود که دیروز به تهران آمده است.", "meeting 2023-10-10 lavrov raisi / visit 2023-10-09 lavrov tehran", "so it is behind who received"],
    ["رئیسی امروز با لاوروف ملاقات کرد که در این دیدار از گندم سخن رفت.", "meeting 2023-10-10 lavrov raisi", "what was said there is no journey"],
    ["لاوروف دیروز با رئیسی دیدار کرد و پیام کتبی پوتین برای اردوغان را تحویل او داد.", "letter 2023-10-09 erdogan putin / meeting 2023-10-09 lavrov raisi", "who wrote what is handed over is no subject that ends the day"],
    ["عراقچی دیروز با لاوروف دیدار کرد. دور سوم مذاکرات تهران و واشنگتن فردا در مسقط انجام می‌شود.", "meeting 2023-10-09 araghchi lavrov / meeting 2023-10-11 iran united-states", "a round of talks that names its sides is theirs"],
    ["لاوروف عصر امروز به تهران می‌رسد تا فردا پای میز گفت‌وگو با امیرعبداللهیان بنشیند.", "meeting 2023-10-11 amirabdollahian lavrov / visit 2023-10-10 lavrov tehran", "a journey and what it is for have each a day"],
    ["لاوروف فردا با فیدان گفت‌وگو می‌کند و پس از آن به حضور رئیسی می‌رود.", "meeting 2023-10-11 fidan lavrov / meeting 2023-10-11 lavrov raisi", "one goes to several, one after another"],
    ["لاوروف دیروز در دیدار با رئیسی نامه پوتین را تقدیم او کرد.", "letter 2023-10-09 lavrov putin raisi / meeting 2023-10-09 lavrov raisi", "who wrote what somebody brings is not there"],
    ["لاوروف دوشنبه وارد جده شد تا در اجلاس سران سازمان همکاری اسلامی شرکت کند.", "visit 2023-10-09 jeddah lavrov", "a gathering for which somebody came is only named"],
    ["ظریف و فیدان تلفنی صحبت کردند. هماهنگی در اجلاس محور دیگر این مکالمه بود که ظهر ۱۲ مهر صورت گرفت.", "call 2023-10-04 fidan zarif", "a gathering of nobody takes no call its day"],
    ["کمیسیون مشترک اقتصادی ایران و روسیه دیروز به ریاست لاوروف و امیرعبداللهیان در مسکو برگزار شد.", "meeting 2023-10-09 amirabdollahian lavrov x-kmysyvnmshtrkaghtsady", "ministers meet in their commission"],
  ])("«%s» tells of %s: %s", (text, expected) => {
    expect(toldIn(text)).toBe(expected);
  });

  test("a sum of what is told one by one is told as what it sums up", () => {
    const text = "لاوروف دیروز با همتایان ترک و ایتالیایی خود صحبت کرد. فیدان دیروز با لاوروف تماس گرفت. تاجانی هم ساعتی بعد در گفت‌وگویی تلفنی با لاوروف از غلات گفت.";
    expect(toldIn(text)).toBe("call 2023-10-09 fidan lavrov / call 2023-10-09 lavrov tajani");
  });

  test.each(["پوتین پیام تبریکی به ملت روسیه فرستاد.", "لاوروف از سوی فیدان به بی‌طرفی متهم شد.", "عضویت لاوروف از سوی پوتین پذیرفته شد.", "کارشناسان پیشنهاد لاوروف و فیدان را بررسی کردند."])("«%s» tells of nothing", (text) => {
    expect(toldIn(text)).toBe("");
  });
});
