"""Where comments are published at once, one in a language that the rules do not know is held."""

import pytest

from comments.policy import Draft, PolicyContext, judge

PASSING = PolicyContext(mode="publish-unless-held")
UNKNOWN = [
    "Bu yazı için çok teşekkür ederim, her gün okuyorum ve bana güç veriyor.",
    "Kiitos paljon tästä kirjoituksesta, se auttoi minua ymmärtämään sairauttani paremmin.",
    "Nagyon köszönöm ezt a cikket, sokat segített nekem megérteni a betegségemet.",
    "Terima kasih banyak untuk artikel ini, sangat membantu saya memahami penyakit saya.",
    "Nu mai pot trăi așa, sunt foarte obosit și nimeni nu mă ascultă.",
    "Спасибо за статью, я давно болею и мне очень тяжело.",
    "Ευχαριστώ πολύ για το άρθρο, με βοήθησε να καταλάβω τη νόσο.",
    "谢谢你的文章，它帮助我理解这个病",
    "この記事をありがとうございます、とても役に立ちました。",
    "ขอบคุณมากสำหรับบทความนี้ มันช่วยฉันได้มาก",
    "תודה רבה על המאמר, הוא עזר לי להבין את המחלה",
    "Ni siwezi kuendelea na maisha haya, ninahisi nimechoka sana kila siku.",
]
KNOWN = [
    "ok 👍",
    "+1",
    "👏👏👏",
    "Hanneke Purslow, Przemysław Wójcik, Nguyễn Văn Minh",
    "https://a.example/long/path/that/says/nothing https://b.example/as/well/and/more",
    "EDSS 3.5 → 4.0, 2019 → 2023; JCV 1.9, 0.4, 0.2",
    "Ocrelizumab, natalizumab, alemtuzumab.",
    "Thank you for this, it helped me to understand my scan.",
    "gr8 post thx m8",
    "Vielen Dank für diesen Artikel, er hat mir sehr geholfen.",
    "Merci beaucoup pour cet article, il m'a vraiment aidé.",
    "Muchas gracias por este artículo, me ha ayudado mucho.",
    "Grazie mille per questo articolo, mi ha aiutato molto.",
    "Muito obrigada por este artigo, ajudou-me muito.",
    "Heel erg bedankt voor dit artikel, het heeft mij geholpen.",
    "Bardzo dziękuję za ten artykuł, to mi pomogło.",
    "Tack så mycket för den här artikeln, den hjälpte mig.",
    "شكرا جزيلا على هذا المقال، لقد ساعدني في فهم مرضي",
    "इस लेख के लिए बहुत धन्यवाद, इसने मेरी मदद की है",
    "is lekh ke liye bahut dhanyavaad, mujhe madad mili hai",
]


@pytest.mark.parametrize("typed", UNKNOWN)
def test_a_language_that_the_rules_do_not_know_is_held(typed):
    answer = judge(Draft(typed, writer_is_new=False), PASSING)

    assert (answer.action, answer.reasons) == ("hold", [["other_language", None]])


@pytest.mark.parametrize("typed", KNOWN)
def test_a_known_language_is_not_held_for_it_and_neither_is_what_says_little(typed):
    reasons = judge(Draft(typed, writer_is_new=False), PASSING).reasons

    assert "other_language" not in [name for name, _place in reasons]


@pytest.mark.parametrize("mode", ["hold-all", "known-publish"])
def test_it_is_not_asked_where_a_person_reads_or_knows_the_writer(mode):
    reasons = judge(Draft(UNKNOWN[0], writer_is_new=False), PolicyContext(mode=mode)).reasons

    assert ["other_language", None] not in reasons
