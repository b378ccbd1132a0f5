"""Reads Finnish words from standard input, one a line, and says of each what Voikko knows: word, class, lengths of its parts. Needs Debian's python3-libvoikko and voikko-fi."""
import sys
import libvoikko

voikko = libvoikko.Voikko("fi")
for line in sys.stdin:
    word = line.strip()
    analyses = voikko.analyze(word) or voikko.analyze(word.capitalize())
    if not analyses:
        continue
    parts = [sum(letter in "pijq" for letter in part) for part in analyses[0]["STRUCTURE"].split("=")[1:]]
    print(word, analyses[0].get("CLASS", ""), ",".join(map(str, parts)), sep="\t")
