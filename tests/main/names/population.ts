import type { NameRecord } from '#main/features/people/names/name-index.ts'

/**
 * An invented neighbourhood of some 20,000 people: every given name with every surname of its language, so that each name
 * has hundreds of near-namesakes. The large lists are for `npm run names`.
 */
const lists: readonly (readonly [given: string, surnames: string])[] = [
  [
    'محمد علی حسین رضا مهدی حسن امیر احمد عباس محمود مرتضی سعید جواد کاظم ناصر فاطمه زهرا مریم زینب سارا لیلا نرگس پریسا شیرین محمدرضا علیرضا محمدجواد امیرحسین ژاله منیژه صوفیا ناهید کبری رقیه معصومه ابراهیم یوسف اسماعیل قاسم فرهاد',
    'محمدی حسینی احمدی رضایی کریمی موسوی جعفری هاشمی رحیمی ابراهیمی صادقی مرادی قاسمی اکبری حیدری کاظمی نوری یوسفی امینی باقری سلطانی شریفی زارعی ملکی عزیزی غلامی رستمی فلاحی نجفی قربانی کوهی کاویانی خسروی خاتمی شفیعی طاهری علوی مظفری جلالی اسدی بهرامی پناهی تقوی جوادی داوودی رجبی سلیمی صالحی عباسی فرجی قنبری کمالی گودرزی لطفی محمودی نظری وحیدی یزدانی ذوالفقاری مصطفوی',
  ],
  [
    'Mohammad Ali Hossein Reza Mahdi Hassan Amir Ahmad Abbas Mahmoud Morteza Saeed Javad Kazem Naser Fatemeh Zahra Maryam Zeinab Sara Leila Narges Parisa Shirin Mohammadreza Alireza Ebrahim Yousef Esmail Ghasem Farhad Masoumeh',
    'Mohammadi Hosseini Ahmadi Karimi Mousavi Jafari Hashemi Rahimi Ebrahimi Sadeghi Moradi Ghasemi Akbari Heidari Kazemi Nouri Yousefi Amini Bagheri Soltani Sharifi Zarei Maleki Azizi Gholami Rostami Fallahi Najafi Ghorbani Khosravi Khatami Shafiei Taheri Alavi Mozaffari Jalali Asadi Bahrami Panahi Taghavi',
  ],
  [
    'Иван Александр Сергей Андрей Дмитрий Алексей Максим Михаил Николай Евгений Владимир Юрий Пётр Игорь Олег Екатерина Анна Мария Ольга Елена Наталья Татьяна Ирина Светлана Юлия Анастасия Дарья Софья Людмила Галина Ксения Жанна Тимур Руслан Фарид',
    'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Шевченко Шевцов Шульга Щербаков Чернов Ковалёв Ковачев Жуков Резников Рязанов Мухаметов Хасанов Каримов Алиев Цветков Бондарчук Ткачук Савчук Полищук',
  ],
  [
    'Ján Jozef Peter Martin Michal Milan Juraj Tomáš Ľuboš Miroslav Štefan Vladimír Zdenko František Mária Anna Zuzana Katarína Eva Žaneta Zofka Jana Monika Lucia Božena Ľubica Alžbeta Viera Lenka Soňa Sofia Veronika Ivana Adriana',
    'Horváth Kováč Varga Tóth Nagy Baláž Szabó Molnár Lukáč Novák Polák Gajdoš Kollár Hudák Nemec Krajčí Oravec Oláh Vargová Horváthová Kováčiková Kovalová Kubová Tóthová Nagyová Balážová Molnárová Lukáčová Nováková Poláková Gajdošová Kollárová Hudáková Nemcová Sedláková Ševčíková Šimková Ružičková Žiaková Mrázová Dvořáková Procházková Čechová Říhová Tkáčová Zajacová Blašková Bartošová Hlaváčová Kučerová',
  ],
  [
    'John Robert William James Michael David Richard Thomas Charles Daniel Mary Patricia Jennifer Elizabeth Linda Susan Margaret Sarah Catherine Sophie Emma Olivia Grace Helen Paul Mark George Kenneth Steven Edward',
    'Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Harris Lewis Martin Cooper King Ward Hughes Turner Collins Parker Shepherd Kovacs Rose Ross Reeves Rogers',
  ],
]

export function neighbourhood(): NameRecord[] {
  return lists.flatMap(([given, surnames], list) =>
    given.split(' ').flatMap((first, row) =>
      surnames.split(' ').map((last, column) => ({
        personId: `neighbour-${list}-${row}-${column}`,
        text: `${first} ${last}`,
      })),
    ),
  )
}
