import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

/** The events of a page of 17 Mehr 1402 (9 October 2023) with these paragraphs. */
function marksOf(...paragraphs: readonly string[]) {
  const source = `تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\n${paragraphs.join("\n\n")}\n`;
  return parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" }).events;
}

function eventsOf(...paragraphs: readonly string[]) {
  return marksOf(...paragraphs).map(({ kind, status, day, participants }) => ({ kind, status, day, participants: participants.map(({ id }) => id).sort() }));
}

/** `kind status who…`, for pages of which the day is beside the point. */
function toldIn(...paragraphs: readonly string[]) {
  return eventsOf(...paragraphs).map(({ kind, status, participants }) => [kind, status, ...participants].join(" "));
}

describe("events", () => {
  test.each([
    ["فیدان امروز در سوچی میهمان پوتین شد.", "meeting held fidan putin / visit held fidan sochi"],
    ["لاوروف از امیرعبداللهیان پذیرایی کرد.", "meeting held amirabdollahian lavrov"],
    ["لاوروف با امیرعبداللهیان گپ زد.", "meeting held amirabdollahian lavrov"],
    ["لاوروف دیشب با امیرعبداللهیان مکالمه کرد.", "call held amirabdollahian lavrov"],
    ["لاوروف و امیرعبداللهیان سر میزی در ژنو نشستند.", "meeting held amirabdollahian lavrov"],
    ["وزرای خارجه روسیه و ترکیه فردا در مسکو دور هم می‌نشینند.", "meeting announced fidan lavrov"],
    ["وزرای خارجه روسیه و ترکیه یکی‌یکی با امیرعبداللهیان تلفنی رایزنی کردند.", "call held amirabdollahian fidan / call held amirabdollahian lavrov"],
    ["تماس تلفنی سه‌جانبه پوتین با مکرون و اردوغان انجام شد.", "call held erdogan macron putin"],
    ["مذاکرات ایران و آمریکا روز شنبه از سر گرفته شد.", "meeting held iran united-states"],
    ["لاوروف که از دیروز در ترکیه است، فردا سخنرانی می‌کند.", "visit held lavrov turkey"],
    ["پوتین برای شرکت در نشست بریکس به فوژو می‌رود.", "summit announced brics putin / visit announced putin"],
    ["لاوروف دیروز بی‌خبر در تونس ظاهر شد.", "visit held lavrov tunisia"],
    ["لاوروف ساعتی پیش مسکو را به قصد تهران ترک کرد.", "visit held lavrov tehran"],
    ["لاوروف و امیرعبداللهیان که دیروز به ژنو رفته بودند، امروز همدیگر را دیدند.", "meeting held amirabdollahian lavrov / visit held amirabdollahian geneva"],
    ["رئیسی، پوتین و اردوغان در سوچی اجلاس آستانه را برپا کردند.", "summit held erdogan putin raisi"],
    ["لاوروف در کنفرانس امنیتی مونیخ شرکت کرد.", "summit held lavrov munich-security-conference"],
    ["لاوروف به پکن برگشته و فیدان خبر سفرش به تهران را نادرست خواند.", "statement held fidan / visit denied fidan tehran"],
    ["لاوروف و فیدان هر یک جداگانه با رئیسی ملاقات کردند.", "meeting held fidan raisi / meeting held lavrov raisi"],
    ["دیدار لاوروف با رئیسی برای پنجشنبه تعیین شده است.", "meeting announced lavrov raisi"],
    ["لاوروف به تهران می‌رود تا با رئیسی صحبت کند.", "meeting announced lavrov raisi / visit announced lavrov tehran"],
    ["مذاکرات غیرمستقیم تهران و واشنگتن شنبه در مسقط انجام شد.", "meeting held iran united-states"],
    ["آدیس‌آبابا در بیانیه‌ای تصمیم خود را برگشت‌ناپذیر خواند.", "statement held ethiopia"],
    ["لاوروف در دیدار با شهردار پاریس سخن گفت.", "meeting held lavrov"],
    ["لاوروف از دیدار با وزیران خارجه ترکیه و قطر خبر داد.", "meeting held fidan lavrov mohammed-bin-abdulrahman"],
    ["لاوروف نامه پوتین را به تهران می‌آورد.", "letter held lavrov putin"],
    ["لاوروف و فیدان پشت تریبونی مشترک از توافق پرده برداشتند.", "press-conference held fidan lavrov"],
    ["لاوروف که برای شرکت در نشست مجمع عمومی سازمان ملل در نیویورک است، سخنرانی کرد.", "visit held lavrov new-york"],
    ["پوتین سه‌شنبه عازم اسرائیل و سپس عربستان خواهد شد.", "visit announced israel putin"],
    ["شورای امنیت امروز نشست اضطراری برگزار کرد.", "meeting held un-security-council"],
    ["سران سازمان همکاری اسلامی در جده گرد هم آمدند.", "summit held oic"],
    ["لاوروف دیروز به دفتر فیدان رفت.", "meeting held fidan lavrov"],
    ["لاوروف در نشست با فیدان که در ژنو برگزار شد، از صلح گفت.", "meeting held fidan lavrov"],
    ["لاوروف در تهران مورد استقبال رسمی رئیسی قرار گرفت.", "meeting held lavrov raisi / visit held lavrov"],
    ["لاوروف روز چهارشنبه با فیدان که برای شرکت در نشست بریکس به مسکو آمده است ملاقات کرد.", "meeting held fidan lavrov / visit held fidan moscow"],
    ["لاوروف با فیدان، که دیروز به مسکو آمده بود، ملاقات کرد.", "meeting held fidan lavrov / visit held fidan moscow"],
    ["رئیس‌جمهور روسیه در نخستین سفرش پس از تهاجم آمریکا، وارد ترکیه شد.", "visit held putin turkey"],
    ["معاون وزیر خارجه روسیه فردا عازم تهران می‌شود.", "visit announced russia tehran"],
    ["لاوروف فردا میهمان سازمان انرژی اتمی ایران خواهد بود.", "visit announced iran lavrov"],
    ["در نامه لاوروف به رئیسی آمده است: راه باز است.", "letter held lavrov raisi"],
    ["سران بریکس که دوشنبه در کازان گرد آمده بودند، خواستار صلح شدند.", "summit held brics"],
    ["لاوروف و فیدان پس از نشست روبه‌روی خبرنگاران نشستند.", "press-conference held fidan lavrov"],
    ["وزیر خارجه روسیه فردا صبح در آنکارا خواهد بود.", "visit announced ankara lavrov"],
    ["زمان سفر لاوروف به تهران همچنان نامعلوم است.", "visit announced lavrov tehran"],
  ])("«%s» tells of %s", (text, expected) => {
    expect(toldIn(text).sort().join(" / ")).toBe(expected);
  });

  test.each([
    "لاوروف از دیدار با همتای ژاپنی خود خودداری کرد.",
    "وزیران خارجه بیست و هشت کشور شامگاه یکشنبه در بروکسل گرد هم می‌آیند.",
    "جمهوری اسلامی فروش پهپاد به روسیه را رد می‌کند.",
    "عمان و عراق طی دو سال گذشته میزبان چند دور مذاکره میان هیأت‌های ایرانی و سعودی بودند.",
    "زلنسکی بارها این ادعا را رد کرده است.",
    "لاوروف گفت که معاون وزیر تجارت کشورش به گلستان سفر می‌کند.",
  ])("«%s» tells of nothing", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test("what was before or behind an event already told is of its own day", () => {
    const events = eventsOf("ظریف راهی مونیخ شد.", "پیش از این سفر، رئیسی و پوتین پنجشنبه در سوچی اجلاس آستانه را برپا کردند.");
    expect(events.find(({ kind }) => kind === "visit")?.day).toBeNull();
  });

  test("a ministry's words are news unless they tell of what was told before", () => {
    expect(toldIn("وزارت خارجه عمان با صدور بیانیه‌ای از این توافق استقبال کرد.", "بدر البوسعیدی ساعتی بعد با فیصل بن فرحان تلفنی صحبت کرد.")).toContain("statement held oman-foreign-ministry");
    expect(toldIn("متقی به رئیس یوناما: راه باز است", "وزارت خارجه طالبان می‌گوید که امیرخان متقی و رزا اوتونبایوا امروز دیدار کرده‌اند.").join()).not.toContain("statement");
  });

  test("a gathering beside which others meet is none of them", () => {
    expect(toldIn("لاوروف و امیرعبداللهیان دیدار کردند.", "این دیدار چهارشنبه در حاشیه اجلاس شورای قطب شمال انجام شد.")).toEqual(["meeting held amirabdollahian lavrov"]);
  });

  test("who is meant beside the subject of a clause", () => {
    expect(toldIn("لاوروف دیروز به تهران رفت و رئیسی از وی پذیرایی کرد.")).toContain("meeting held lavrov raisi");
    expect(toldIn("لاوروف به تهران رفت.", "او و فیدان در مسجد با هم مذاکره کردند.")).toContain("meeting held fidan lavrov");
    expect(toldIn("موسالیا مودوادی وزیر خارجه کنیا به تهران رفت.", "نیکبخت از دیدار خود سخن گفت.", "بنا بر برنامه، مهمان کنیایی فردا با رئیسی دیدار می‌کند.")).toContain("meeting announced mudavadi raisi");
  });

  test("what a speaker tells of others in his own words is none of his deeds", () => {
    expect(toldIn("کیم سونگ هو سفیر کره جنوبی گفت: آن بانو فردا وارد تهران می‌شود.")).toEqual([]);
  });

  test("what happens at a meeting is of its day", () => {
    const events = eventsOf("لاوروف دیروز با رئیسی در تهران دیدار و گفت‌وگو کرد.", "او در این دیدار پیام مکتوب پوتین را تسلیم رئیسی کرد.");
    expect(events.map(({ kind, day }) => `${kind} ${day}`)).toEqual(["meeting 2023-10-08", "letter 2023-10-08"]);
  });

  test.each([
    ["حسین امیرعبداللهیان امشب با «سرگئی لاوروف» تلفنی گفتوگو کرد.", "call", "held", "2023-10-09", ["amirabdollahian", "lavrov"]],
    ["امیرعبداللهیان شب گذشته در گفت‌وگوی تلفنی با فؤاد حسین رایزنی کرد.", "call", "held", "2023-10-08", ["amirabdollahian", "fuad-hussein"]],
    ["وزیر امور خارجه کشورمان با لاوروف در مسکو دیدار کرد.", "meeting", "held", null, ["amirabdollahian", "lavrov"]],
    ["یک مقام آگاه دیدار لاوروف و امیرعبداللهیان را تکذیب کرد.", "meeting", "denied", null, ["amirabdollahian", "lavrov"]],
    ["سفر امیرعبداللهیان به مسکو به تعویق افتاد.", "visit", "postponed", null, ["amirabdollahian", "moscow"]],
    ["امیرعبداللهیان گفت: این هفته به لبنان و سوریه سفر میکنم.", "visit", "announced", null, ["amirabdollahian", "lebanon", "syria"]],
    ["امیرعبداللهیان پیشنهاد کرد نشست اضطراری سازمان همکاری اسلامی برگزار شود.", "summit", "proposed", null, ["oic"]],
    ["ناصر کنعانی امروز در نشست هفتگی با خبرنگاران این را گفت.", "press-conference", "held", "2023-10-09", ["kanaani"]],
    ["امیرعبداللهیان نامه‌ای به سازمان ملل ارسال کرد.", "letter", "held", null, ["amirabdollahian", "united-nations"]],
    ["کنعانی در شبکه اجتماعی ایکس نوشت که راه روشن است.", "statement", "held", null, ["kanaani"]],
  ])("«%s» is a %s, %s", (text, kind, status, day, participants) => {
    expect(eventsOf(text)).toEqual([{ kind, status, day, participants }]);
  });

  test.each([
    ["لاوروف با امیرعبداللهیان تماس گرفت.", "call held amirabdollahian lavrov"],
    ["تماس تلفنی میان لاوروف و امیرعبداللهیان برقرار شد.", "call held amirabdollahian lavrov"],
    ["گفتگوی تلفنی وزیران خارجه ایران و قطر", "call held amirabdollahian mohammed-bin-abdulrahman"],
    ["گفت‌وگوی تلفنی میان لاوروف و امیرعبداللهیان انجام نشده است.", "call denied amirabdollahian lavrov"],
    ["دیدار لاوروف و امیرعبداللهیان در مسکو", "meeting held amirabdollahian lavrov"],
    ["امیرعبداللهیان میزبان لاوروف بود.", "meeting held amirabdollahian lavrov"],
    ["قرار است امیرعبداللهیان فردا با لاوروف دیدار کند.", "meeting announced amirabdollahian lavrov"],
    ["کنعانی از دیدار لاوروف و امیرعبداللهیان خبر داد.", "meeting held amirabdollahian lavrov"],
    ["امیرعبداللهیان از دیدار با لاوروف خبر داد.", "meeting held amirabdollahian lavrov"],
    ["وزرای خارجه ایران، روسیه و ترکیه در آستانه دیدار کردند.", "meeting held amirabdollahian fidan lavrov"],
    ["مذاکرات ایران و آمریکا روز شنبه در مسقط برگزار شد.", "meeting held iran united-states"],
    ["لاوروف در صدر هیأتی عازم تهران شد.", "visit held lavrov tehran"],
    ["امیرعبداللهیان تهران را به مقصد مسکو ترک کرد.", "visit held amirabdollahian moscow"],
    ["کنعانی از سفر لاوروف به تهران خبر داد.", "visit held lavrov tehran"],
    ["به گفته کنعانی، لاوروف فردا به تهران سفر می‌کند.", "visit announced lavrov tehran"],
    ["هفته آینده تهران میزبان لاوروف خواهد بود.", "visit announced lavrov tehran"],
    ["سفر لاوروف به تهران لغو شد.", "visit postponed lavrov tehran"],
    ["امیرعبداللهیان و لاوروف در نشست خبری مشترک شرکت کردند.", "press-conference held amirabdollahian lavrov"],
    ["وزارت خارجه روسیه با صدور بیانیه‌ای حمله را محکوم کرد.", "statement held russia-foreign-ministry"],
    ["پیام کتبی پوتین تسلیم رئیسی شد.", "letter held putin raisi"],
    ["لاوروف در داکار نامه پوتین را تسلیم رئیسی کرد.", "letter held lavrov putin raisi"],
    ["رئیسی در پیامی به پوتین انتخاب دوباره او را تبریک گفت.", "letter held putin raisi"],
    ["امیرعبداللهیان در نامه‌ای به گوترش این ادعا را رد کرد.", "letter held amirabdollahian guterres"],
    ["امیرعبداللهیان در دیدار با لاوروف این ادعا را رد کرد.", "meeting held amirabdollahian lavrov"],
    ["کنعانی دیروز به اظهارات لاوروف پاسخ داد.", "statement held kanaani"],
    ["مذاکرات ایران و گروه ۱+۵ از ۲۳ تا ۲۴ مهر در ژنو خواهد بود.", "meeting announced iran p5-plus-1"],
    ["لاوروف به کابل رسید.", "visit held kabul lavrov"],
    ["عصر امروز پوتین به رئیسی تلفن کرد.", "call held putin raisi"],
    ["امیرعبداللهیان تلفنی به لاوروف گفت راه روشن است.", "call held amirabdollahian lavrov"],
    ["امیرعبداللهیان از طریق ویدئوکنفرانس با لاوروف گفتوگو کرد.", "call held amirabdollahian lavrov"],
    ["موسوی از گفتوگوی تلفنی شب گذشته وزیران امور خارجه ایران و روسیه خبر داد.", "call held amirabdollahian lavrov"],
    ["لاوروف نمایندگان حماس و جهاد اسلامی را به حضور پذیرفت.", "meeting held hamas islamic-jihad lavrov"],
    ["لاوروف با امیرعبداللهیان نشست داشت.", "meeting held amirabdollahian lavrov"],
    ["قرار است امیرعبداللهیان چهارشنبه با لاوروف در سطح وزیران بنشیند.", "meeting announced amirabdollahian lavrov"],
    ["رئیسی هنگام دریافت استوارنامه لاوروف از او قدردانی کرد.", "meeting held lavrov raisi"],
    ["امیرعبداللهیان با همتایان خود از اتریش و لهستان مذاکره کرد.", "meeting held amirabdollahian austria poland"],
    ["امیرعبداللهیان با لاوروف درباره همکاری‌های دو سال آینده دیدار کرد.", "meeting held amirabdollahian lavrov"],
    ["لاوروف آذر گذشته مهمان تهران بود.", "visit held lavrov tehran"],
    ["امیرعبداللهیان به همراه کنعانی با لاوروف دیدار کرد.", "meeting held amirabdollahian kanaani lavrov"],
    ["لاوروف به استان سفر کرد.", "visit held lavrov"],
    ["رئیسی سه‌شنبه شب وارد نایروبی شد.", "visit held nairobi raisi"],
    ["به گفته معاون سیاسی وزیر خارجه، رئیسی فردا به اوگاندا می‌رود.", "visit announced raisi uganda"],
    ["یک مقام آگاه دیدار لاوروف و امیرعبداللهیان را رد می‌کند.", "meeting denied amirabdollahian lavrov"],
    ["پوتین فردا امیرعبداللهیان وزیر خارجه ایران را به حضور میپذیرد.", "meeting announced amirabdollahian putin"],
    ["لاوروف به دیدن امیرعبداللهیان رفت.", "meeting held amirabdollahian lavrov"],
    ["لاوروف از امیرعبداللهیان استقبال کرد.", "meeting held amirabdollahian lavrov"],
    ["امیرعبداللهیان در مسکو با لاوروف درباره غزه سخن گفت.", "meeting held amirabdollahian lavrov"],
    ["امیرعبداللهیان با لاوروف ملاقات نمود.", "meeting held amirabdollahian lavrov"],
    ["کنعانی دیدار لاوروف و امیرعبداللهیان را تأیید کرد.", "meeting held amirabdollahian lavrov"],
    ["دور تازه گفتوگوهای ایران و اتحادیه اروپا در ژنو آغاز شد.", "meeting held eu iran"],
    ["وزیران خارجه کشورهای عضو سازمان همکاری اسلامی فردا در جده گرد هم میآیند.", "meeting announced oic"],
    ["هواپیمای لاوروف در تهران به زمین نشست.", "visit held lavrov tehran"],
    ["هواپیمای لاوروف دیروز در تهران نشست.", "visit held lavrov tehran"],
    ["لاوروف و امیرعبداللهیان دیروز در مسکو دور هم نشستند.", "meeting held amirabdollahian lavrov"],
    ["لاوروف امروز در رأس یک هیأت بلندپایه وارد تهران شد.", "visit held lavrov tehran"],
    ["لاوروف گفت فردا به تهران میآید.", "visit announced lavrov tehran"],
    ["ایروانی در نامهای به رئیس شورای امنیت حمله را نقض منشور خواند.", "letter held iravani un-security-council"],
    ["لاوروف پس از دیدار در نشستی خبری این را گفت.", "press-conference held lavrov"],
    ["امیرعبداللهیان و لاوروف دور تازه‌ای از مذاکرات را در مسکو برگزار کردند.", "meeting held amirabdollahian lavrov"],
    ["نامه‌ای برای لاوروف فرستاده نشده است.", "letter denied lavrov"],
    ["سفر لاوروف به تهران به زمان دیگری موکول شد.", "visit postponed lavrov tehran"],
    ["قرار نیست نامه‌ای به لاوروف نوشته شود.", "letter denied lavrov"],
    ["لاوروف خود را به تهران رساند.", "visit held lavrov tehran"],
    ["لاوروف یکشنبه شب پا به تهران گذاشت.", "visit held lavrov tehran"],
    ["امیرعبداللهیان از سفر قریب‌الوقوعش به مسکو گفت.", "visit announced amirabdollahian moscow"],
    ["در دومین روز سفر به مسکو، امیرعبداللهیان به نمایشگاه سر زد.", "visit held amirabdollahian moscow"],
    ["لاوروف و امیرعبداللهیان در مسکو رودرروی هم نشستند.", "meeting held amirabdollahian lavrov"],
    ["سفیر ایران در مسکو، کاظم جلالی، استوارنامه خود را تسلیم پوتین کرد.", "meeting held kazem-jalali putin"],
    ["لاوروف در تماسی با امیرعبداللهیان او را به مسکو دعوت کرد.", "call held amirabdollahian lavrov"],
    ["نشست بریکس روز جمعه در مسکو با حضور لاوروف برگزار می‌شود.", "summit announced brics lavrov"],
    ["نشست بین‌المللی ژنو درباره افغانستان برگزار شد.", "summit held geneva switzerland"],
    ["قرار است نشست استانبول درباره صلح برگزار شود.", "summit announced istanbul turkey"],
    ["نشست سه‌جانبه با شرکت سران ایران، روسیه و ترکیه برگزار شد.", "summit held iran russia turkey"],
    ["معاونان وزیران خارجه ایران و ژاپن در توکیو دیدار کردند.", "meeting held iran japan"],
    ["امیرعبداللهیان در روزهای آینده به وین بازمی‌گردد.", "visit announced amirabdollahian vienna"],
    ["به دعوت امیرعبداللهیان، لاوروف فردا به تهران سفر خواهد کرد.", "visit announced lavrov tehran"],
    ["دیدار لاوروف و امیرعبداللهیان که قرار بود در مسکو برگزار شود، به هفته آینده موکول شد.", "meeting postponed amirabdollahian lavrov"],
    ["کنعانی روز دوشنبه در تهران گفت راه روشن است.", "statement held kanaani"],
    ["کنعانی خبر ارسال نامه را بیاساس خواند.", "statement held kanaani"],
    ["کنعانی خبر ارسال نامه را «نادرست» خواند.", "statement held kanaani"],
    ["تهران دیروز میهمان لاوروف و فیدان بود.", "visit held fidan lavrov tehran"],
    ["مسکو فردا میزبان امیرعبداللهیان است.", "visit announced amirabdollahian moscow"],
    ["لاوروف و امیرعبداللهیان ریاست دومین نشست همکاری را بر عهده داشتند.", "meeting held amirabdollahian lavrov"],
    ["ریاست جلسه امروز را امیرعبداللهیان و فیدان به عهده دارند.", "meeting held amirabdollahian fidan"],
    ["امیرعبداللهیان نشست هیأت‌های ایران و طالبان را در تهران گشود.", "meeting held amirabdollahian taliban"],
    ["امیرعبداللهیان در مسکو نامه رئیسی را به پوتین سپرد.", "letter held amirabdollahian putin raisi"],
    ["لاوروف با چه پیشنهادی به تهران آمد؟", "visit held lavrov tehran"],
    ["سفر لاوروف به تهران به وقتی دیگر موکول شد.", "visit postponed lavrov tehran"],
    ["لاوروف که بنا بود به تهران بیاید، این سفر را عقب انداخت.", "visit postponed lavrov tehran"],
    ["لاوروف به تهران رفت تا جزئیات پیشنهاد ماکرون روشن شود.", "visit held lavrov tehran"],
    ["لاوروف در سفر به تهران پیشنهاد مسکو را به همتای خود داد.", "visit held lavrov tehran"],
    ["لاوروف در نخستین سفر خود به تهران پیشنهاد برگزاری همایشی را داد.", "visit held lavrov tehran"],
    ["بر اساس گفته کنعانی، لاوروف فردا به تهران می‌آید.", "visit announced lavrov tehran"],
    ["لاوروف دیروز با این هیئت در فرودگاه مهرآباد فرود آمد.", "visit held lavrov"],
    ["کنعانی امروز آنچه را روزنامه‌ای درباره رئیسی نوشته بود، خیال‌بافی خواند.", "statement held kanaani"],
    ["پسکوف سخنان یک نماینده را خلاف واقع دانست.", "statement held peskov"],
    ["مذاکرات ایران و آمریکا روز شنبه در مسقط عمان برگزار شد.", "meeting held iran united-states"],
  ])("«%s» tells of a %s", (text, event) => {
    expect(toldIn(text)).toEqual([event]);
  });

  test.each([
    "فلسطین مسئله نخست جهان اسلام است.",
    "لاوروف از تلفن خود گفت.",
    "ایران و عمان همواره از فلسطین حمایت کرده‌اند.",
    "لاوروف در تماس با خبرنگار ما این را گفت.",
    "امیرعبداللهیان در گفت‌وگو با خبرگزاری مهر گفت راه روشن است.",
    "دیدارهای مکرر امیرعبداللهیان و لاوروف ادامه دارد.",
    "امیرعبداللهیان در سال‌های گذشته بارها با لاوروف دیدار کرده است.",
    "امیرعبداللهیان ابراز امیدواری کرد با لاوروف دیدار کند.",
    "اگر لاوروف بخواهد امیرعبداللهیان با او دیدار خواهد کرد.",
    "دیدار با خانواده شهدا بر عهده ماست.",
    "ایران و آمریکا باید مذاکره کنند.",
    "گردشگران به ایران سفر می‌کنند.",
    "کالا وارد ایران شد.",
    "پیام لاوروف به تهران رسید.",
    "امیرعبداللهیان به تهران بازگشت.",
    "نشست زمین در تهران نگران‌کننده است.",
    "تفاهم نامه ایران و روسیه امضا شد.",
    "لاوروف گفت راه روشن است.",
    "کنعانی خبر سفر لاوروف به تهران را تأیید نکرد.",
    "لاوروف خواستار گفت‌وگو با امیرعبداللهیان شد.",
    "پیام تلفنی لاوروف به تحولات سوریه و لبنان پرداخت.",
    "لاوروف درباره رویدادی که دوشنبه در تهران رخ داد گفت راه روشن است.",
    "گویا لاوروف به امیرعبداللهیان نامه فرستاده باشد.",
    "ماندن لاوروف در تهران و سقوط بشار اسد بررسی شد.",
    "لاوروف پیامی درباره گفتگو با ایران داشت.",
    "ادعای نامه‌ای از پوتین که همراه لاوروف رسیده باشد شنیده شد.",
    "ناتو در نشستی فنلاند را به عضویت پذیرفت و سوئد را نپذیرفت.",
    "لاوروف گفتگوی ادیان را روز یکشنبه مهم دانست.",
  ])("«%s» tells of none", (text) => expect(eventsOf(text)).toEqual([]));
});

describe("whom a clause means", () => {
  test("a pronoun, and a verb without a subject, mean the one of whom the text speaks", () => {
    expect(toldIn("لاوروف دیروز وارد تهران شد.", "وی در این سفر با امیرعبداللهیان دیدار کرد.")).toEqual(["visit held lavrov tehran", "meeting held amirabdollahian lavrov"]);
    expect(eventsOf("امیرعبداللهیان دیروز به مسکو رفت و با لاوروف دیدار کرد.").map(({ kind, day }) => [kind, day])).toEqual([["visit", "2023-10-08"], ["meeting", "2023-10-08"]]);
  });

  test("an office behind a name is his, whoever is known to hold it", () => {
    expect(toldIn("امیرخان متقی، سرپرست وزارت امور خارجه طالبان که دیروز به تهران رسید، راه را روشن خواند.")).toEqual(["visit held muttaqi tehran"]);
  });

  test("who meets two «جداگانه» meets each", () => {
    expect(toldIn("لاوروف با امیرعبداللهیان و فیدان جداگانه دیدار کرد.")).toEqual(["meeting held amirabdollahian lavrov", "meeting held fidan lavrov"]);
  });

  test("a goal told behind «برای» is the speaker's own", () => {
    expect(toldIn("لاوروف شنبه در شبکه ایکس نوشته بود که برای «مهار تنش» به تهران می‌رود.")).toContain("visit announced lavrov tehran");
  });

  test("«این خبر را رد کرد» denies what the sentence told", () => {
    expect(toldIn("شبکه‌ای مدعی شد لاوروف نامه‌ای به امیرعبداللهیان فرستاده است؛ کنعانی این خبر را بی‌اساس خواند.")[0]).toBe("letter denied amirabdollahian lavrov");
  });

  test("«که» behind a name speaks of that person", () => {
    expect(toldIn("امیرعبداللهیان با لاوروف که دیروز وارد تهران شد، دیدار کرد.")).toContain("visit held lavrov tehran");
  });

  test("who meets two of one state meets each", () => {
    expect(toldIn("امیرعبداللهیان با لاوروف و پوتین دیدار کرد.")).toEqual(["meeting held amirabdollahian lavrov", "meeting held amirabdollahian putin"]);
  });
});

describe("whom «با او» means", () => {
  test("is of whom the text spoke before the subject of the clause", () => {
    expect(toldIn("لاوروف دیروز وارد تهران شد.", "امیرعبداللهیان هم با او درباره قفقاز گفت‌وگو کرد.")).toEqual(["visit held lavrov tehran", "meeting held amirabdollahian lavrov"]);
    expect(toldIn("لاوروف فردا به دیدن رئیسی می‌رود و امیرعبداللهیان نیز میزبان او خواهد بود.")).toEqual(["meeting announced lavrov raisi", "meeting announced amirabdollahian lavrov"]);
    expect(toldIn("پوتین امروز به تهران رسید.", "رئیسی در فرودگاه به استقبال وی رفت.")).toContain("visit held putin tehran");
  });
});

describe("a guest of state", () => {
  test("has come on the day of his welcome", () => {
    expect(eventsOf("رئیسی صبح امروز در سعدآباد از پوتین استقبال رسمی کرد.")).toContainEqual({ kind: "visit", status: "held", day: "2023-10-09", participants: ["putin"] });
    expect(toldIn("رئیسی پس از استقبال رسمی از پوتین با او دیدار کرد.")).toEqual(["meeting held putin raisi", "visit held putin"]);
    expect(toldIn("لاوروف دیروز به پیشواز فیدان رفت.")).toContain("visit held fidan");
  });

  test("is not who is welcomed by somebody: «پس از استقبال رسمی با X»", () => {
    expect(toldIn("رئیسی پس از استقبال رسمی با پوتین دیدار کرد.")).toEqual(["meeting held putin raisi"]);
  });
});

describe("a denial", () => {
  test("is a statement of whoever gives it where a page tells its news, and below it only of whom the page is about", () => {
    expect(toldIn("لاوروف دیروز وارد تهران شد و پسکوف گزارش‌های یک روزنامه را «از اساس نادرست» خواند.")).toContain("statement held peskov");
    expect(toldIn("پسکوف خبر یک روزنامه را درست ندانست.", "لاوروف دیروز وارد تهران شد.")).toContain("statement held peskov");
    expect(toldIn("لاوروف دیروز وارد تهران شد.", "پسکوف خبر یک روزنامه را درست ندانست.")).toEqual(["visit held lavrov tehran"]);
    expect(toldIn("لاوروف دیروز وارد تهران شد.", "پسکوف روز یکشنبه گفت راه روشن است.")).toEqual(["visit held lavrov tehran"]);
  });

  test("a post of one who met is what he wrote of it, unless the page begins with it", () => {
    expect(toldIn("لاوروف دیروز با فیدان دیدار کرد.", "فیدان در توییتر نوشت که گفت‌وگوی خوبی بود.")).toEqual(["meeting held fidan lavrov"]);
    expect(toldIn("فیدان در توییتر نوشت که راه روشن است.", "لاوروف دیروز با فیدان دیدار کرد.")).toContain("statement held fidan");
    expect(toldIn("لاوروف دیروز با فیدان دیدار کرد.", "پسکوف دیروز در توییتر نوشت که راه روشن است.")).toContain("statement held peskov");
    // Without a day, what a page adds below is only heard.
    expect(toldIn("لاوروف دیروز با فیدان دیدار کرد.", "پسکوف در توییتر نوشت که راه روشن است.")).toEqual(["meeting held fidan lavrov"]);
  });

  test("is told of what another wrote", () => {
    expect(toldIn("پسکوف خبر سفر لاوروف به تهران را که روزنامه‌ای نوشته بود ساختگی دانست.")).toContain("visit denied lavrov tehran");
  });

  test("is of who gives it, not of whom the news is", () => {
    expect(toldIn("پسکوف مشاور پوتین خبر سفر لاوروف به تهران را که روزنامه‌ای نوشته بود ساختگی دانست.")).toEqual(["visit denied lavrov tehran", "statement held peskov"]);
    expect(toldIn("این منبع خبر دیدار پنهانی لاوروف با فیدان در وین را بی‌پایه خواند.").filter((event) => event.startsWith("statement"))).toEqual([]);
  });

  test("behind «اما» leaves what was told before it", () => {
    expect(toldIn("کنعانی گفت لاوروف هفته آینده به تهران می‌رود اما حامل نامه‌ای از پوتین نیست.")).toContain("visit announced lavrov tehran");
  });
});

describe("words that have a day", () => {
  test("are a statement of whom the page is about, and of nobody whom it only quotes", () => {
    expect(toldIn("لاوروف روز یکشنبه گفت راه روشن است.", "پوتین نیز روز دوشنبه گفت راه باز است.")).toEqual(["statement held lavrov"]);
  });

  test("are none where they fall on an occasion that the page tells of", () => {
    expect(toldIn("لاوروف روز یکشنبه در دیدار با امیرعبداللهیان گفت راه روشن است.")).toEqual(["meeting held amirabdollahian lavrov"]);
  });
});

describe("a day", () => {
  test("holds for the whole sentence, and «سپس» for the next", () => {
    const days = eventsOf("لاوروف که دیروز هواپیمای او در تهران به زمین نشست، با امیرعبداللهیان دیدار کرد.", "وی سپس در نشست خبری شرکت کرد.").map(({ kind, day }) => [kind, day]);
    expect(days).toEqual([["visit", "2023-10-08"], ["meeting", "2023-10-08"], ["press-conference", "2023-10-08"]]);
  });

  test("stands before each of those whom somebody meets in turn", () => {
    const days = eventsOf("امیرعبداللهیان روز شنبه در مسکو با لاوروف و یکشنبه در آنکارا با فیدان دیدار کرد.").map(({ day, participants }) => [day, ...participants]);
    expect(days).toEqual([["2023-10-07", "amirabdollahian", "lavrov"], ["2023-10-08", "amirabdollahian", "fidan"]]);
  });

  test("that somebody only mentions is none of the next sentence", () => {
    expect(eventsOf("پوتین پنجشنبه سیزدهم مهر گفت عضویت ایران از ۱۱ دی رسمی می‌شود.", "رئیسی که بامداد همان روز به مسکو رسیده بود، با لاوروف دیدار کرد.")).toContainEqual({ kind: "visit", status: "held", day: "2023-10-05", participants: ["moscow", "raisi"] });
  });

  test("for which a visit was planned is that of the visit", () => {
    expect(eventsOf("کنعانی دیروز گفت سفر لاوروف به تهران که برای جمعه ۲۱ مهر برنامه‌ریزی شده بود، به وقتی دیگر موکول شد.")).toContainEqual(expect.objectContaining({ kind: "visit", status: "postponed", day: "2023-10-13" }));
  });

  test("of a meeting told behind a title is not its bearer's", () => {
    expect(marksOf("کنعانی درباره دیدار لاوروف وزیر خارجه روسیه با امیرعبداللهیان که یکشنبه در تهران برگزار شد، گفت راه روشن است.").map(({ kind, day }) => [kind, day])).toEqual([["meeting", "2023-10-08"]]);
  });
});

describe("where and until when", () => {
  test("two days named as one are so beside a second name, too", () => {
    const [meeting] = marksOf("لاوروف ۲ و ۳ اکتبر در دوحه با امیرعبداللهیان دیدار کرد.");
    expect(meeting).toMatchObject({ day: "2023-10-02", lastDay: "2023-10-03" });
  });

  test("what is put off has the day to which it is put off", () => {
    const [visit] = eventsOf("سفر لاوروف به تهران که بنا بود فردا آغاز شود به شنبه ۲۲ مهر موکول شد.");
    expect(visit).toMatchObject({ status: "postponed", day: "2023-10-14" });
  });

  test("a summit that is only spoken about is not held", () => {
    expect(eventsOf("امیرعبداللهیان با لاوروف درباره اجلاس ژنو سخن گفت.").map(({ kind }) => kind)).toEqual(["meeting"]);
  });

  test("two days named as one are the first and the last", () => {
    const [visit] = marksOf("رئیسی بیستم و بیست و یکم مهر به مسکو سفر می‌کند.");
    expect([visit?.day, visit?.lastDay]).toEqual(["2023-10-12", "2023-10-13"]);
  });

  test("a place and the last of several days are told where the text tells them", () => {
    const [visit] = marksOf("رئیسی ۲۰ تا ۲۲ مهر به مسکو سفر می‌کند.");
    expect([visit?.day, visit?.lastDay, visit?.place?.id]).toEqual(["2023-10-12", "2023-10-14", "moscow"]);
    expect(marksOf("امیرعبداللهیان در حاشیه مجمع عمومی سازمان ملل در نیویورک با بورل دیدار کرد.").map(({ place }) => place?.id)).toEqual(["new-york"]);
  });

  test("what is spoken of is no place of a meeting", () => {
    expect(marksOf("امیرعبداللهیان با لاوروف درباره جنگ در غزه دیدار و گفت‌وگو کرد.").map(({ place }) => place)).toEqual([null]);
  });
});

describe("one event", () => {
  test("told twice stands under the sentence that told it first", () => {
    const [call, ...more] = marksOf("حسین امیرعبداللهیان امشب با سرگئی لاوروف تلفنی گفت‌وگو کرد.", "لاوروف در این گفت‌وگوی تلفنی ابراز ناامیدی کرد.");
    expect([call?.kind, call?.day, call?.witnesses.length, more.length]).toEqual(["call", "2023-10-09", 1, 0]);
  });

  test("calls of two days are two, and the pair may be named by its office", () => {
    const days = eventsOf("حسین امیرعبداللهیان امشب با سرگئی لاوروف تلفنی گفت‌وگو کرد.", "وزرای خارجه ۱۰ مهر ماه نیز تلفنی گفت‌وگو کرده بودند.").map(({ day, participants }) => [day, participants.length]);
    expect(days).toEqual([["2023-10-09", 2], ["2023-10-02", 2]]);
  });

  test("a sitting of a commission is none of the meetings of those who speak of it", () => {
    const told = toldIn("امیرعبداللهیان با لاوروف دیدار کرد.", "لاوروف گفت نشست کمیسیون مشترک اقتصادی ایران و روسیه پاییز امسال در مسکو برگزار می‌شود.");
    expect(told).toEqual(["meeting held amirabdollahian lavrov", expect.stringMatching(/^meeting announced x-/)]);
  });

  test("leaders who come together hold the summit of their body, and no meeting beside it", () => {
    expect(toldIn("اجلاس سران ناتو در مادرید برگزار می‌شود.", "سران ناتو هفته آینده گرد هم می‌آیند.")).toEqual(["summit announced nato"]);
  });

  test("meetings with two others are two, though one takes part in both", () => {
    expect(toldIn("امیرعبداللهیان با لاوروف دیدار کرد.", "امیرعبداللهیان با فیدان دیدار کرد.")).toEqual(["meeting held amirabdollahian lavrov", "meeting held amirabdollahian fidan"]);
  });
});

describe("on pages of several items", () => {
  test("what happened in another week is another meeting", () => {
    expect(toldIn("لاوروف با امیرعبداللهیان فردا دیدار می‌کند.", "لاوروف هفته گذشته نیز با امیرعبداللهیان در مسکو دیدار کرد.")).toHaveLength(2);
  });

  test("what is announced behind a past day has no day of its own", () => {
    expect(eventsOf("لاوروف روز شنبه با امیرعبداللهیان دیدار کرد و قرار است به دوحه برود.").map(({ kind, status, day }) => `${kind} ${status} ${day}`)).toEqual(["meeting held 2023-10-07", "visit announced null"]);
  });

  test("a government at the head of its sentence says what follows", () => {
    expect(toldIn("لاوروف با امیرعبداللهیان دیدار کرد.", "دولت عمان که میزبان این نشست بود، در بیانیه‌ای از آن استقبال کرد.")).toContain("statement held oman");
  });

  test("«این اتحادیه» is the one named last", () => {
    expect(eventsOf("جوزپ بورل مسئول سیاست خارجی اتحادیه اروپا این را گفت. وزیران خارجه این اتحادیه شنبه گرد هم آمدند.")).toContainEqual({ kind: "meeting", status: "held", day: "2023-10-07", participants: ["eu"] });
  });

  test("he of whom somebody is asked is «ایشان» in the answer", () => {
    expect(toldIn("کنعانی درباره سفر لاوروف گفت: ایشان فردا وارد تهران می‌شوند.")).toContain("visit announced lavrov tehran");
  });

  test("«گفت‌وگو» with a day is no saying", () => {
    expect(toldIn("امیرعبداللهیان ۱۰ مهر نیز با لاوروف تلفنی گفت‌وگو کرده بود.")).toEqual(["call held amirabdollahian lavrov"]);
  });

  test("a hard line break cuts no clause, and no name", () => {
    const source = "تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\nدیپلماسی ایران و روسیه این روزها پرکار است.\n\nدو کشور چندین سند را آماده امضا کرده‌اند.\n\nسرگئی لاوروف قرار است با حسین\nامیرعبداللهیان در مسکو دیدار کند.\n\nاین دیدار در وزارت خارجه روسیه خواهد بود.\n";
    const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
    expect(events.map(({ kind, status, participants }) => [kind, status, ...participants.map(({ id }) => id).sort()])).toEqual([["meeting", "announced", "amirabdollahian", "lavrov"]]);
  });

  test("those who are at the summit just told are told behind it", () => {
    expect(toldIn("اردوغان امروز میزبان نشست سران چهار کشور است و پوتین و مکرون در آن شرکت می‌کنند.", "نمایندگان ایران نیز در این نشست حضور دارند.")).toEqual(["summit held erdogan iran macron putin"]);
  });

  test("a summit of heads of state is told beside a meeting, another occasion is not", () => {
    expect(toldIn("رئیسی دیروز در حاشیه شانزدهمین نشست سران بریکس با پوتین دیدار کرد.")).toEqual(["meeting held putin raisi", "summit held brics putin raisi"]);
    expect(toldIn("رئیسی در حاشیه نشست آستانه با پوتین گفت‌وگو کرد.")).toEqual(["meeting held putin raisi"]);
  });

  test("the next round of talks is of those who held the last", () => {
    expect(toldIn("مذاکرات ایران و آمریکا روز شنبه در مسقط برگزار شد.", "دور بعد مذاکرات هفته آینده در رم برپا می‌شود.")).toEqual(["meeting held iran united-states", "meeting announced iran united-states"]);
  });

  test("a meeting of three before their press conference has its day", () => {
    expect(eventsOf("امیرعبداللهیان، لاوروف و فیدان دیروز در نشست خبری مشترک شرکت کردند.", "نشست سه‌جانبه وزیران چند ساعت پیش از آن برگزار شد و با بیانیه‌ای هشت بندی پایان یافت.").map(({ kind, day, participants }) => `${kind} ${day} ${participants.length}`)).toEqual(["press-conference 2023-10-08 3", "meeting 2023-10-08 3"]);
  });

  test("ministers without their states are those who met", () => {
    expect(toldIn("لاوروف با امیرعبداللهیان دیدار کرد.", "وزیران سپس در یک کنفرانس مطبوعاتی حاضر شدند.")).toContain("press-conference held amirabdollahian lavrov");
  });

  test("a summit is called by its city and by its body", () => {
    expect(toldIn("لاوروف در نشست سمرقند شرکت می‌کند.", "نشست سران سازمان همکاری شانگهای در سمرقند برگزار می‌شود.")).toEqual(["summit announced lavrov sco"]);
  });

  test("a joint statement is of the states of which the text spoke", () => {
    expect(toldIn("پوتین با اردوغان دیدار کرد.", "در بیانیه پایانی، دو کشور بر همکاری تاکید کردند.")).toEqual(["meeting held erdogan putin", "statement held russia turkey"]);
  });

  test("who denies a meeting of others is none of them", () => {
    expect(toldIn("کنعانی گزارش دیدار محرمانه مقام‌های ایران و آمریکا را رد کرد.")).toContain("meeting denied iran united-states");
  });

  test("who calls two apart calls twice", () => {
    expect(toldIn("امیرعبداللهیان در تماس‌های جداگانه با لاوروف و فیدان این را گفت.")).toEqual(["call held amirabdollahian lavrov", "call held amirabdollahian fidan"]);
  });

  test("a press conference that is shared is of those who met", () => {
    expect(toldIn("لاوروف با امیرعبداللهیان دیدار کرد.", "در پایان دیدار، نشست خبری مشترک برگزار شد.")).toContain("press-conference held amirabdollahian lavrov");
  });

  test("«که» behind «همتای قبرسی خود» speaks of that person", () => {
    expect(toldIn("امیرعبداللهیان در نشست خبری مشترک با لاوروف، همتای روسی خود که به تهران سفر کرده است، این را گفت.")).toContain("visit held lavrov tehran");
  });

  test("what is wished behind what is planned is not held yet", () => {
    expect(toldIn("قرار است لاوروف به تهران سفر کند و با امیرعبداللهیان دیدار داشته باشد.")).toEqual(["visit announced lavrov tehran", "meeting announced amirabdollahian lavrov"]);
  });

  test("a letter goes to whom it is sent, not to whom it speaks of", () => {
    expect(toldIn("لاوروف در نامه‌ای به سازمان ملل خواستار توقف ارسال سلاح به اوکراین شد.")).toEqual(["letter held lavrov united-nations"]);
  });

  test("a meeting is put off to a day to come", () => {
    expect(eventsOf("نشست خبری کنعانی به سه‌شنبه موکول شد.").map(({ status, day }) => [status, day])).toEqual([["postponed", "2023-10-10"]]);
  });

  test("what somebody does at an occasion has its day", () => {
    expect(eventsOf("دور پنجم گفت‌وگوهای ایران و روسیه جمعه در رم برگزار شد و امیرعبداللهیان با لاوروف دیدار کرد.")).toContainEqual({ kind: "meeting", status: "held", day: "2023-10-06", participants: ["amirabdollahian", "lavrov"] });
  });

  test("a meeting called made up is denied", () => {
    expect(toldIn("کنعانی خبر دیدار باقری با لاوروف را ساختگی دانست.")).toContainEqual(expect.stringMatching(/^meeting denied .*lavrov/u));
  });

  test("a page that opens with a verdict is a statement of who gives it", () => {
    const source = "کنعانی سخنان تازه وزیر خارجه کانادا را برخلاف حقوق بین‌الملل خواند\nتاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹\n\nدادگاه‌های این کشور نمی‌توانند درباره اموال ایران رای بدهند و چنین احکامی اعتبار ندارد.\n";
    const { events } = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
    expect(events.map(({ kind, participants }) => [kind, ...participants.map(({ id }) => id)])).toEqual([["statement", "kanaani"]]);
  });

  test("a rumour of a meeting is none", () => {
    expect(toldIn("گلایه کنعانی بر سر خبر دیدار با لاوروف")).toEqual([]);
  });

  test("a deputy's matters stand between his office and his name", () => {
    expect(toldIn("معاون وزیر خارجه قطر در امور منطقه‌ای، سلطان المریخی، روز شنبه به تهران آمد.")[0]).toMatch(/^visit held tehran x-/u);
  });

  test("the foreign minister of a page dated «حوت ۱۵» is Afghanistan's", () => {
    const { offices } = parsePage({ id: "0", file: "page.txt", sha256: "", source: "تاریخ انتشار: حوت ۱۵, ۱۳۹۵\n\nوزیر امور خارجه این را در نشستی با خبرنگاران گفت و رفت.\n", encoding: "utf-8" });
    expect(offices.map(({ office }) => office)).toEqual(["foreign-minister-of-afghanistan"]);
  });
});
