# The same figures by R, coin, exactRankTests, psych and boot: Rscript other_tools.R inputs.json out.json
# A figure that a tool refuses is null, and what it said stands under `refused`.
suppressMessages({ library(coin); library(exactRankTests); library(psych); library(boot); library(jsonlite) })
args <- commandArgs(TRUE)
MOST <- 100 # pairs, or people in both groups, beyond which no exact test is asked of a package

paired <- function(case, ask) {
  pre <- case$pre; post <- case$post; d <- post - pre; scale <- case$scale; n <- length(d); kept <- d[d != 0]
  summarise <- function(name, x) {
    ask(paste0(name, ".mean"), "R", mean(x)); ask(paste0(name, ".sd"), "R", sd(x))
    ask(paste0(name, ".median"), "R", median(x))
    for (type in c(7, 6)) for (q in c(1, 3))
      ask(sprintf("%s.q%dType%d", name, q, type), "R", unname(quantile(x, q / 4, type = type)))
  }
  summarise("pre", pre / scale); summarise("post", post / scale); summarise("diff", d / scale)
  walsh <- sort(outer(d, d, "+")[lower.tri(diag(n), diag = TRUE)] / 2)
  place <- max(1, qsignrank(.025, n))
  ask("hodgesLehmann.estimate", "R", median(walsh) / scale)
  ask("hodgesLehmann.ciLow", "R", walsh[place] / scale)
  ask("hodgesLehmann.ciHigh", "R", rev(walsh)[place] / scale)
  ask("hodgesLehmann.achievedLevel", "R", 1 - 2 * psignrank(place - 1, n))
  for (rule in c("Wilcoxon", "Pratt")) {
    field <- if (rule == "Pratt") "wilcoxonPratt" else "wilcoxonZerosDropped"
    test <- function(how) wilcoxsign_test(post ~ pre, distribution = how, zero.method = rule)
    ask(paste0(field, ".pAsymptotic"), "coin", as.numeric(pvalue(test("asymptotic"))))
    ask(paste0(field, ".z"), "coin", as.numeric(statistic(test("asymptotic"))))
    if (n <= MOST) ask(paste0(field, ".pExact"), "coin", as.numeric(pvalue(test("exact"))))
  }
  field <- "wilcoxonZerosDropped."
  ask(paste0(field, "pAsymptotic"), "R", wilcox.test(d, exact = FALSE, correct = FALSE)$p.value)
  ask(paste0(field, "pAsymptoticCC"), "R", wilcox.test(d, exact = FALSE)$p.value)
  if (n == length(kept) && !anyDuplicated(abs(d)))
    ask(paste0(field, "pExact"), "R", wilcox.test(d, exact = TRUE)$p.value)
  if (n <= MOST) ask(paste0(field, "pExact"), "exactRankTests", wilcox.exact(kept, exact = TRUE)$p.value)
  ask("signTest.p", "R", binom.test(sum(d > 0), length(kept))$p.value)
  if (n <= MOST && sum(abs(d)) < 5000)
    ask("signFlipMeanDiff.pExact", "exactRankTests", perm.test(post, pre, paired = TRUE, exact = TRUE)$p.value)
  t <- function() t.test(d / scale)
  ask("pairedT.t", "R", unname(t()$statistic)); ask("pairedT.p", "R", t()$p.value)
  ask("pairedT.ciLow", "R", t()$conf.int[1]); ask("pairedT.ciHigh", "R", t()$conf.int[2])
  ratio <- mean(d) / sd(d) * sqrt(n)
  if (is.finite(ratio)) {
    reach <- ratio + c(-1, 1) * (5 + 2 * abs(ratio))
    end <- function(p) uniroot(function(shift) pt(ratio, n - 1, shift) - p, reach, tol = 1e-12)$root / sqrt(n)
    ask("effect.dzCiLow", "R", end(.975)); ask("effect.dzCiHigh", "R", end(.025))
    ask("effect.hedgesJ", "R", exp(lgamma((n - 1) / 2) - lgamma((n - 2) / 2)) / sqrt((n - 1) / 2))
  }
  groups(pre, post, "mannWhitneyIfUnpaired.", ask)
  if (isTRUE(case$bca)) {
    set.seed(1)
    run <- boot(d / scale, function(x, i) mean(x[i]), R = 19999)
    ask("bootstrapBcaMeanDiff", "R boot.ci", boot.ci(run, type = "bca")$bca[4:5])
  }
}

groups <- function(pre, post, field, ask) {
  test <- function(...) suppressWarnings(wilcox.test(post, pre, ...))
  value <- c(post, pre); group <- factor(rep(c("post", "pre"), c(length(post), length(pre))), c("post", "pre"))
  ask(paste0(field, "u"), "R", unname(test()$statistic))
  ask(paste0(field, "pAsymptotic"), "R", test(exact = FALSE, correct = FALSE)$p.value)
  ask(paste0(field, "pAsymptoticCC"), "R", test(exact = FALSE)$p.value)
  if (!anyDuplicated(value) && length(value) <= MOST) ask(paste0(field, "pExact"), "R", test(exact = TRUE)$p.value)
  if (length(value) <= MOST) {
    ask(paste0(field, "pExact"), "exactRankTests", wilcox.exact(post, pre, exact = TRUE)$p.value)
    ask(paste0(field, "pExact"), "coin", as.numeric(pvalue(wilcox_test(value ~ group, distribution = "exact"))))
  }
}

other <- list(
  paired = paired,
  unpaired = function(case, ask) groups(case$pre, case$post, "mannWhitney.", ask),
  holm = function(case, ask) {
    ask("holm", "R", p.adjust(case$p, "holm")); ask("benjaminiHochberg", "R", p.adjust(case$p, "BH"))
  },
  alpha = function(case, ask) {
    x <- as.data.frame(case$items); k <- ncol(x)
    by_cov <- function(x) { s <- cov(x); ncol(x) / (ncol(x) - 1) * (1 - sum(diag(s)) / sum(s)) }
    ask("alpha", "R", by_cov(x))
    ask("alphaIfItemDeleted", "R", sapply(seq_len(k), function(i) by_cov(x[, -i, drop = FALSE])))
    said <- function() suppressWarnings(psych::alpha(x, check.keys = FALSE))
    ask("alpha", "psych", said()$total$raw_alpha)
    ask("alphaIfItemDeleted", "psych", said()$alpha.drop$raw_alpha)
    feldt <- function() alpha.ci(said()$total$raw_alpha, nrow(x), p.val = .05, n.var = k)
    ask("feldtCi95", "psych", unlist(feldt()[c("lower.ci", "upper.ci")]))
  },
  kappa = function(case, ask) {
    at <- function(x) match(x, case$levels)
    said <- function() suppressWarnings(cohen.kappa(table(factor(case$a, case$levels), factor(case$b, case$levels))))
    ask("kappa", "psych", said()$kappa); ask("seKappa", "psych", sqrt(said()$var.kappa))
  }
)

one <- function(case) {
  found <- list(); refused <- list()
  ask <- function(field, tool, value) {
    key <- paste(field, tool, sep = "|")
    setTimeLimit(elapsed = 30)
    got <- tryCatch(suppressWarnings(value), error = function(e) { refused[[key]] <<- conditionMessage(e); NULL })
    setTimeLimit()
    if (!is.null(got)) found[[key]] <<- unname(got)
  }
  other[[case$kind]](case, ask)
  list(name = case$name, found = found, refused = refused)
}

cases <- fromJSON(args[1], simplifyDataFrame = FALSE)
versions <- sapply(c("coin", "exactRankTests", "psych", "boot"), function(p) as.character(packageVersion(p)))
versions <- c(R = paste(R.version$major, R.version$minor, sep = "."), versions)
result <- list(versions = as.list(versions), cases = lapply(cases, one))
write_json(result, args[2], auto_unbox = TRUE, digits = NA, null = "null", na = "null")
