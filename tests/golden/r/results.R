# Computes the main figures of data/results.csv anew from data/answers.csv, with base R alone.
# Run it in the folder of the package: Rscript results.R

k <- 3 # an outcome with fewer pairs is withheld
before <- "T0"
after <- "T1"
plan <- data.frame(
  outcome = c("CONF", "AWARE", "ROLE", "IMPORT", "CONCERN"),
  group = c("fellow", "consultant", "fellow", "fellow", "fellow"),
  primary = c(TRUE, TRUE, FALSE, FALSE, FALSE),
  column = c("CONF_total", "AWARE_total", "ROLE_item", "IMPORT_total", "CONCERN")
)

read_table <- function(name) {
  read.csv(file.path("data", name), fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE)
}
answers <- read_table("answers.csv")

# One row a person with a score on both occasions.
pairs_of <- function(column, group) {
  own <- answers[group == "all" | answers$role == group, ]
  scores_on <- function(occasion) {
    scores <- own[own$occasion == occasion, c("person", "role", column)]
    setNames(scores, c("person", "role", occasion))
  }
  na.omit(merge(scores_on(before), scores_on(after), by = c("person", "role")))
}

# The quartiles of quantile() are of type 7 unless told.
location <- function(scores, name) {
  figures <- c(mean(scores), sd(scores), median(scores), range(scores), quantile(scores, c(.25, .75)))
  setNames(figures, paste0(name, c(".mean", ".sd", ".median", ".min", ".max", ".q1Type7", ".q3Type7")))
}

# The median of all Walsh averages, and the interval that the signed-rank distribution picks for 95 %,
# with the level it really reaches.
hodges_lehmann <- function(d) {
  sums <- outer(d, d, "+")
  walsh <- sort(sums[lower.tri(sums, diag = TRUE)] / 2)
  place <- max(1, qsignrank(.025, length(d)))
  c(
    hodgesLehmann.estimate = median(walsh),
    hodgesLehmann.ciLow = walsh[place],
    hodgesLehmann.ciHigh = walsh[length(walsh) + 1 - place],
    hodgesLehmann.achievedLevel = 1 - 2 * psignrank(place - 1, length(d))
  )
}

# Pratt: unchanged pairs are ranked with the others, then their ranks are left out. Ties share their mean rank.
# Every sign pattern of the changed pairs is equally likely. Doubled ranks are whole numbers, so the chance of each sum
# of ranks is counted by adding one rank after the other; p is that of all sums as far from the middle as this one.
signed_rank <- function(d) {
  doubled <- 2 * rank(abs(d))
  plus <- sum(doubled[d > 0])
  minus <- sum(doubled[d < 0])
  chance <- 1
  for (each in doubled[d != 0]) chance <- (c(chance, numeric(each)) + c(numeric(each), chance)) / 2
  distance <- abs(2 * seq(0, plus + minus) - (plus + minus))
  c(
    wilcoxonPratt.wPlus = plus / 2,
    wilcoxonPratt.wMinus = minus / 2,
    wilcoxonPratt.pExact = min(1, sum(chance[distance >= abs(plus - minus)])),
    effect.rankBiserialPrattNonZero = if (plus + minus > 0) (plus - minus) / (plus + minus) else NA
  )
}

figures_of <- function(pairs) {
  d <- pairs[[after]] - pairs[[before]]
  c(
    n = length(d), nZero = sum(d == 0), nPositive = sum(d > 0), nNegative = sum(d < 0),
    location(pairs[[before]], "pre"), location(pairs[[after]], "post"), location(d, "diff"),
    hodges_lehmann(d), signed_rank(d),
    smallestP = min(1, 2^(1 - sum(d != 0)))
  )
}

pairs <- Map(pairs_of, plan$column, plan$group)
shown <- unname(vapply(pairs, nrow, 0L)) >= k
withheld <- figures_of(setNames(data.frame(1:3, 2:4), c(before, after))) * NA
figures <- do.call(rbind, lapply(seq_along(pairs), function(i) if (shown[i]) figures_of(pairs[[i]]) else withheld))
recomputed <- data.frame(plan[c("outcome", "group", "primary")], shown, figures)

# Holm over the primary outcomes, a withheld one included.
family <- plan$primary
recomputed$pHolm <- NA_real_
recomputed$pHolm[family] <- p.adjust(recomputed$wilcoxonPratt.pExact[family], "holm", n = sum(family))

options(width = 120)
cat("Computed from data/answers.csv: ", after, " against ", before, "; NA with fewer than ", k, " pairs.\n\n", sep = "")
printed <- t(format(recomputed, digits = 6))
colnames(printed) <- printed["outcome", ]
print(printed[-1, ], quote = FALSE)

published <- read_table("results.csv")
numbers <- names(recomputed)[vapply(recomputed, is.numeric, TRUE)]
there <- as.matrix(published[numbers])
here <- as.matrix(recomputed[numbers])
cat("\nLargest difference from data/results.csv:", format(max(0, abs(there - here), na.rm = TRUE), digits = 2), "\n")
if (any(is.na(there) != is.na(here))) cat("Not the same figures are empty there.\n")
cat("\nColumns of data/results.csv that are not computed here:\n")
cat(strwrap(paste(setdiff(names(published), names(recomputed)), collapse = ", "), 110), sep = "\n")
