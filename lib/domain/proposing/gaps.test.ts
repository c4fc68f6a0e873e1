import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { gapsOf } from "@/lib/domain/proposing/gaps";
